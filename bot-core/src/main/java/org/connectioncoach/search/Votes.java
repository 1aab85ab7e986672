package org.connectioncoach.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.connectioncoach.language.topic.Catalog;
import org.connectioncoach.language.topic.Synonyms;

/** The two engines, and what they say together: a probability for every topic and refusal. */
final class Votes {
    /** How much a point of BM25 adds to the classifier's log-probability; chosen on the calibration questions. */
    private static final double INDEX_WEIGHT = 0.2;

    private static final double LEAST = 1e-6;

    private final List<String> ids;
    private final int topics;
    private final TermReader reader;
    private final Weighting weighting;
    private final Softmax classifier;
    private final PhrasingIndex index;

    Votes(Catalog catalog, Synonyms synonyms) {
        Map<String, List<String>> phrasings = new LinkedHashMap<>();
        catalog.topics().forEach(topic -> phrasings.put(topic.id(), topic.phrasings()));
        topics = phrasings.size();
        catalog.refusals().forEach(refusal -> phrasings.put(refusal.id(), refusal.phrasings()));
        ids = List.copyOf(phrasings.keySet());
        List<String> examples = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int label = 0; label < ids.size(); label++) {
            for (String phrasing : phrasings.getOrDefault(ids.get(label), List.of())) {
                examples.add(phrasing);
                labels.add(label);
            }
        }
        reader = new TermReader(synonyms, examples);
        List<Terms> terms = examples.stream().map(reader::read).toList();
        List<Map<String, Double>> features = terms.stream().map(Features::of).toList();
        weighting = new Weighting(features, labels);
        classifier = Softmax.train(
                IntStream.range(0, terms.size())
                        .mapToObj(i -> new Softmax.Example(weighting.weigh(features.get(i)), labels.get(i)))
                        .toList(),
                ids.size());
        index = new PhrasingIndex(
                terms, labels.stream().mapToInt(Integer::intValue).toArray(), ids.size());
    }

    Ballot on(String question) {
        Terms terms = reader.read(question);
        double[] votes = classifier.probabilities(weighting.weigh(Features.of(terms)));
        double[] matches = index.scores(terms);
        double best = Arrays.stream(matches).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < votes.length; c++) {
            votes[c] = (votes[c] + LEAST) * Math.exp(INDEX_WEIGHT * (matches[c] - best));
            sum += votes[c];
        }
        for (int c = 0; c < votes.length; c++) {
            votes[c] /= sum;
        }
        return new Ballot(ids, topics, votes);
    }
}
