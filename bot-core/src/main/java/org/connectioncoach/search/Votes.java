package org.connectioncoach.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.connectioncoach.language.topic.Catalog;

/** The two engines, and what they say together: a probability for every topic and refusal. */
final class Votes {
    /** How far the classifier and the index are trusted; they won on questions neither had seen. */
    static double CLASSIFIER = 1.0;
    static double INDEX = 0.25;

    private final List<String> ids;
    private final int topics;
    private final TermReader reader;
    private final Softmax classifier;
    private final PhrasingIndex index;

    Votes(Catalog catalog, Synonyms synonyms) {
        List<String> names = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        Map<String, List<String>> phrasings = new java.util.LinkedHashMap<>();
        catalog.topics().forEach(topic -> phrasings.put(topic.id(), topic.phrasings()));
        this.topics = phrasings.size();
        catalog.refusals().forEach(refusal -> phrasings.put(refusal.id(), refusal.phrasings()));
        phrasings.forEach((id, texts) -> {
            texts.forEach(text -> {
                examples.add(text);
                labels.add(names.size());
            });
            names.add(id);
        });
        this.ids = List.copyOf(names);
        this.reader = new TermReader(synonyms, examples);
        List<Terms> terms = examples.stream().map(reader::read).toList();
        this.classifier = Softmax.train(
                IntStream.range(0, terms.size())
                        .mapToObj(i -> new Softmax.Example(Features.of(terms.get(i)), labels.get(i)))
                        .toList(),
                ids.size());
        this.index = new PhrasingIndex(
                terms, labels.stream().mapToInt(Integer::intValue).toArray(), ids.size());
    }

    /** Ids in the order of {@link #on}: topics first, then refusals. */
    List<String> ids() {
        return ids;
    }

    /** How many of the {@link #ids()} are topics. */
    int topics() {
        return topics;
    }

    /** A probability for each id. */
    double[] on(String question) {
        Terms terms = reader.read(question);
        double[] probabilities = classifier.probabilities(Features.of(terms));
        double[] matches = index.scores(terms);
        double sum = 0;
        double best = 0;
        for (double m : matches) best = Math.max(best, m);
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] = Math.pow(probabilities[c] + 1e-6, CLASSIFIER) * Math.exp(INDEX * (matches[c] - best));
            sum += probabilities[c];
        }
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] /= sum;
        }
        return probabilities;
    }
    Map<String, Double> unused() { return new HashMap<>(); }
}
