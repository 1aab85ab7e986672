package org.connectioncoach.search.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.language.topic.Catalog;
import org.connectioncoach.language.topic.Synonyms;
import org.connectioncoach.search.reading.Features;
import org.connectioncoach.search.reading.TermReader;
import org.connectioncoach.search.reading.Terms;

/** The two engines, and what they say together: a probability for every topic and refusal. */
public final class Votes {
    /** How much a point of BM25 adds to the classifier's log-probability; chosen on the calibration questions. */
    private static final double INDEX_WEIGHT = 0.3;

    private static final double LEAST = 1e-6;

    private final List<String> ids;
    private final int topics;
    private final TermReader reader;
    private final FeatureTable table;
    private final Softmax classifier;
    private final PhrasingIndex index;

    private Votes(
            List<String> ids,
            int topics,
            TermReader reader,
            FeatureTable table,
            Softmax classifier,
            PhrasingIndex index) {
        this.ids = List.copyOf(ids);
        this.topics = topics;
        this.reader = reader;
        this.table = table;
        this.classifier = classifier;
        this.index = index;
    }

    public static Votes learn(Catalog catalog, Synonyms synonyms) {
        Map<String, List<String>> phrasings = new LinkedHashMap<>();
        catalog.topics().forEach(topic -> phrasings.put(topic.id(), topic.phrasings()));
        int topics = phrasings.size();
        catalog.refusals().forEach(refusal -> phrasings.put(refusal.id(), refusal.phrasings()));
        List<String> ids = List.copyOf(phrasings.keySet());
        List<String> examples = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        for (int label = 0; label < ids.size(); label++) {
            for (String phrasing : phrasings.getOrDefault(ids.get(label), List.of())) {
                examples.add(phrasing);
                classes.add(label);
            }
        }
        int[] labels = classes.stream().mapToInt(Integer::intValue).toArray();
        TermReader reader = TermReader.of(synonyms, examples);
        List<Terms> terms = examples.stream().map(reader::read).toList();
        List<Features> features = terms.stream().map(Features::of).toList();
        FeatureTable table = FeatureTable.of(features, labels);
        Softmax classifier =
                Softmax.train(features.stream().map(table::weigh).toList(), labels, ids.size(), table.rows());
        return new Votes(ids, topics, reader, table, classifier, PhrasingIndex.of(terms, labels, ids.size()));
    }

    public Ballot on(String question) {
        Terms terms = reader.read(question);
        double[] votes = classifier.probabilities(table.weigh(Features.of(terms)));
        int favorite = highest(votes);
        double[] matches = index.scores(terms, stem -> table.telling(Features.ofStem(stem)));
        int nearest = highest(matches);
        double sum = 0;
        for (int c = 0; c < votes.length; c++) {
            votes[c] = (votes[c] + LEAST) * Math.exp(INDEX_WEIGHT * (matches[c] - matches[nearest]));
            sum += votes[c];
        }
        for (int c = 0; c < votes.length; c++) {
            votes[c] /= sum;
        }
        int stems = terms.stems().size();
        return new Ballot(
                ids,
                topics,
                votes,
                new Evidence.Words(
                        stems, known(terms), matches[highest(votes)] / Math.max(1, stems), favorite == nearest));
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    private double known(Terms terms) {
        double known = 0;
        double all = 0;
        for (String stem : terms.stems()) {
            long key = Features.ofStem(stem);
            double telling = table.telling(key);
            all += telling;
            known += table.knows(key) ? telling : 0;
        }
        return all == 0 ? 0 : known / all;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(ids.size());
        for (String id : ids) {
            out.writeUTF(id);
        }
        out.writeInt(topics);
        reader.write(out);
        table.write(out);
        classifier.write(out);
        index.write(out);
    }

    public static Votes read(DataInputStream in) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            ids.add(in.readUTF());
        }
        return new Votes(
                ids,
                in.readInt(),
                TermReader.read(in),
                FeatureTable.read(in),
                Softmax.read(in),
                PhrasingIndex.read(in));
    }
}
