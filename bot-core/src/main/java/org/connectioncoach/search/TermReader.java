package org.connectioncoach.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.connectioncoach.language.topic.Synonyms;

/** Reads a text into {@link Terms}: stems by Lucene's Porter stemmer, and the synonym groups its words belong to. */
final class TermReader {
    private static final int LONGEST_PHRASE = 5;

    private final Spelling spelling;
    private final Map<String, Set<String>> groupsByPhrase = new HashMap<>();
    private final Analyzer stemmer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WhitespaceTokenizer words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, new PorterStemFilter(words));
        }
    };

    /** @param examples every text whose words count as known when slips are mended */
    TermReader(Synonyms synonyms, List<String> examples) {
        Set<String> known = new HashSet<>(synonyms.spelling().keySet());
        examples.forEach(example -> known.addAll(Spelling.split(example)));
        synonyms.groups().values().forEach(words -> words.forEach(word -> known.addAll(Spelling.split(word))));
        this.spelling = new Spelling(synonyms.spelling(), known);
        synonyms.groups()
                .forEach((group, phrases) -> phrases.forEach(phrase -> groupsByPhrase
                        .computeIfAbsent(String.join(" ", stems(phrase)), key -> new HashSet<>())
                        .add(group)));
    }

    Terms read(String text) {
        List<String> stems = stems(text);
        Set<String> groups = new HashSet<>();
        for (int from = 0; from < stems.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int length = 1; length <= LONGEST_PHRASE && from + length <= stems.size(); length++) {
                phrase.append(length == 1 ? "" : " ").append(stems.get(from + length - 1));
                groups.addAll(groupsByPhrase.getOrDefault(phrase.toString(), Set.of()));
            }
        }
        return new Terms(stems, groups);
    }

    private List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = stemmer.tokenStream("", String.join(" ", spelling.words(text)))) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(stem.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("stemming a question", e);
        }
        return stems;
    }
}
