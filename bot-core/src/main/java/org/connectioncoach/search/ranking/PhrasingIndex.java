package org.connectioncoach.search.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.connectioncoach.search.reading.Terms;

/** The example phrasings in a Lucene index in memory: the nearest ones vote for their topic. */
final class PhrasingIndex {
    private static final int NEAREST = 24;
    private static final int VOTES = 3;
    private static final float GROUP_BOOST = 0.8f;

    /** A ramble is looked up by its most telling words; the rest would only cost time. */
    private static final int MOST_STEMS = 28;

    private static final int MOST_GROUPS = 20;

    private final ByteBuffersDirectory directory;
    private final IndexSearcher searcher;

    /** The class of each phrasing, in the order of the index: it is one segment, written by one thread. */
    private final int[] labels;

    private final int classes;

    private PhrasingIndex(ByteBuffersDirectory directory, int[] labels, int classes) throws IOException {
        this.directory = directory;
        this.labels = labels.clone();
        this.classes = classes;
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.4f));
    }

    static PhrasingIndex of(List<Terms> phrasings, int[] labels, int classes) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (Terms phrasing : phrasings) {
                    Document document = new Document();
                    document.add(new TextField("stems", String.join(" ", phrasing.stems()), Field.Store.NO));
                    document.add(new TextField("groups", String.join(" ", phrasing.groups()), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            return new PhrasingIndex(directory, labels, classes);
        } catch (IOException e) {
            throw new UncheckedIOException("indexing the example phrasings", e);
        }
    }

    /**
     * How strongly each topic's nearest phrasings match, 0 and more; the scale is BM25's.
     *
     * @param telling how much a stem tells
     */
    double[] scores(Terms question, ToDoubleFunction<String> telling) {
        double[][] best = new double[classes][VOTES];
        try {
            for (ScoreDoc hit : searcher.search(query(question, telling), NEAREST).scoreDocs) {
                vote(best[labels[hit.doc]], hit.score);
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

    private static Query query(Terms question, ToDoubleFunction<String> telling) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<String> stems = question.stems().stream().distinct().toList();
        stems.stream()
                .sorted(Comparator.comparingDouble(telling).reversed())
                .limit(MOST_STEMS)
                .forEach(stem -> any.add(new TermQuery(new Term("stems", stem)), BooleanClause.Occur.SHOULD));
        question.groups().stream()
                .limit(MOST_GROUPS)
                .forEach(group -> any.add(
                        new BoostQuery(new TermQuery(new Term("groups", group)), GROUP_BOOST),
                        BooleanClause.Occur.SHOULD));
        return any.build();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(labels.length);
        for (int label : labels) {
            out.writeShort(label);
        }
        String[] files = directory.listAll();
        out.writeInt(files.length);
        for (String file : files) {
            try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
                byte[] bytes = new byte[(int) in.length()];
                in.readBytes(bytes, 0, bytes.length);
                out.writeUTF(file);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    static PhrasingIndex read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int[] labels = new int[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readShort();
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        for (int left = in.readInt(); left > 0; left--) {
            try (IndexOutput file = directory.createOutput(in.readUTF(), IOContext.DEFAULT)) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                file.writeBytes(bytes, bytes.length);
            }
        }
        return new PhrasingIndex(directory, labels, classes);
    }
}
