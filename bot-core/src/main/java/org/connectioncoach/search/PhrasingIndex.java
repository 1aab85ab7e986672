package org.connectioncoach.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The example phrasings in a Lucene index in memory: the nearest ones vote for their topic. */
final class PhrasingIndex {
    private static final int NEAREST = 24;
    private static final int VOTES = 3;
    private static final float GROUP_BOOST = 0.8f;
    private static final int MOST_CLAUSES = 200;

    private final IndexSearcher searcher;
    private final int[] labels;
    private final int classes;

    PhrasingIndex(List<Terms> phrasings, int[] labels, int classes) {
        this.labels = labels.clone();
        this.classes = classes;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (int i = 0; i < phrasings.size(); i++) {
                    Document document = new Document();
                    document.add(new TextField(
                            "stems", String.join(" ", phrasings.get(i).stems()), Field.Store.NO));
                    document.add(new TextField(
                            "groups", String.join(" ", phrasings.get(i).groups()), Field.Store.NO));
                    document.add(new StoredField("row", i));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity(1.2f, 0.4f));
        } catch (IOException e) {
            throw new UncheckedIOException("indexing the example phrasings", e);
        }
    }

    /** How strongly each topic's nearest phrasings match, 0 and more; the scale is BM25's. */
    double[] scores(Terms question) {
        double[][] best = new double[classes][VOTES];
        try {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query(question), NEAREST).scoreDocs) {
                Number row = stored.document(hit.doc).getField("row").numericValue();
                vote(best[labels[row.intValue()]], hit.score);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("searching the example phrasings", e);
        }
        double[] scores = new double[classes];
        for (int c = 0; c < classes; c++) {
            for (int vote = 0; vote < VOTES; vote++) {
                scores[c] += best[c][vote] * Math.pow(0.5, vote);
            }
        }
        return scores;
    }

    private static void vote(double[] best, double score) {
        for (int vote = 0; vote < best.length; vote++) {
            if (score > best[vote]) {
                System.arraycopy(best, vote, best, vote + 1, best.length - vote - 1);
                best[vote] = score;
                return;
            }
        }
    }

    private static Query query(Terms question) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.stems().stream()
                .distinct()
                .limit(MOST_CLAUSES)
                .forEach(stem -> any.add(new TermQuery(new Term("stems", stem)), BooleanClause.Occur.SHOULD));
        Collections.unmodifiableSet(question.groups())
                .forEach(group -> any.add(
                        new BoostQuery(new TermQuery(new Term("groups", group)), GROUP_BOOST),
                        BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
