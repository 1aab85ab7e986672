package org.connectioncoach.search.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.connectioncoach.language.topic.Synonyms;

/** Reads a text into {@link Terms}: stems by Lucene's Porter stemmer, and the synonym groups its words belong to. */
public final class TermReader {
    private static final int LONGEST_PHRASE = 5;

    private final Spelling spelling;
    private final Map<String, Set<String>> groupsByPhrase;
    private final Analyzer stemmer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WhitespaceTokenizer words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, new PorterStemFilter(words));
        }
    };

    private TermReader(Spelling spelling, Map<String, Set<String>> groupsByPhrase) {
        this.spelling = spelling;
        this.groupsByPhrase = groupsByPhrase;
    }

    /** @param examples every text whose words count as known when slips are mended */
    public static TermReader of(Synonyms synonyms, List<String> examples) {
        Set<String> known = new HashSet<>(synonyms.spelling().keySet());
        examples.forEach(example -> known.addAll(Spelling.split(example)));
        synonyms.groups().values().forEach(words -> words.forEach(word -> known.addAll(Spelling.split(word))));
        TermReader reader = new TermReader(new Spelling(synonyms.spelling(), known), new HashMap<>());
        synonyms.groups()
                .forEach((group, phrases) -> phrases.forEach(phrase -> reader.groupsByPhrase
                        .computeIfAbsent(String.join(" ", reader.stems(phrase)), key -> new HashSet<>())
                        .add(group)));
        return reader;
    }

    public Terms read(String text) {
        List<String> words = spelling.words(text);
        List<String> stems = stemsOf(words);
        Set<String> groups = new HashSet<>(NumberGroups.of(words));
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
        return stemsOf(spelling.words(text));
    }

    private List<String> stemsOf(List<String> words) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = stemmer.tokenStream("", String.join(" ", words))) {
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

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(spelling.spelling().size());
        for (Map.Entry<String, String> written : new TreeMap<>(spelling.spelling()).entrySet()) {
            out.writeUTF(written.getKey());
            out.writeUTF(written.getValue());
        }
        write(spelling.known(), out);
        out.writeInt(groupsByPhrase.size());
        for (Map.Entry<String, Set<String>> phrase : new TreeMap<>(groupsByPhrase).entrySet()) {
            out.writeUTF(phrase.getKey());
            write(phrase.getValue(), out);
        }
    }

    public static TermReader read(DataInputStream in) throws IOException {
        Map<String, String> written = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            written.put(in.readUTF(), in.readUTF());
        }
        Spelling spelling = new Spelling(written, words(in));
        Map<String, Set<String>> groups = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.put(in.readUTF(), Set.copyOf(words(in)));
        }
        return new TermReader(spelling, groups);
    }

    private static void write(Set<String> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : new TreeSet<>(words)) {
            out.writeUTF(word);
        }
    }

    private static List<String> words(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(in.readUTF());
        }
        return words;
    }
}
