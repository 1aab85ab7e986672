package org.connectioncoach.language.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.language.text.Spelling;
import org.connectioncoach.language.text.Utterance;

/** The options of one question, and the words that name them. Labels may stand in a sentence; synonyms may not. */
public final class Options<T> {
    private static final List<String> POSITIONS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private final List<T> inOrder = new ArrayList<>();
    private final Map<String, T> labels = new HashMap<>();
    private final Map<String, T> names = new HashMap<>();

    /** Adds an option; the order of adding is the order in which they are numbered. */
    public void add(T option, String id, String label, List<String> synonyms) {
        inOrder.add(option);
        put(labels, label, option);
        put(labels, id.replace('_', ' '), option);
        put(names, id, option);
        synonyms.forEach(synonym -> put(names, synonym, option));
        names.putAll(labels);
    }

    /** Another name of an option already added. */
    public void alsoCalled(T option, String name) {
        put(names, name, option);
    }

    private static <T> void put(Map<String, T> map, String words, T option) {
        String bare = Utterance.of(words).bare();
        if (!bare.isEmpty()) {
            map.putIfAbsent(bare, option);
        }
    }

    /** The option that the whole message names exactly. */
    public Optional<T> named(String bare) {
        return Optional.ofNullable(names.get(bare));
    }

    /** The option whose position the whole message says: "3", "the third", "option 2". */
    public Optional<T> numbered(String bare) {
        String word = bare.replaceFirst("^(?:(?:option|number|no|the|choice|answer) )+", "")
                .replaceFirst(" (?:one|option)$", "");
        int position = word.matches("[1-9]")
                ? Integer.parseInt(word)
                : POSITIONS.indexOf(word.replaceFirst("^1st$", "first")
                                .replaceFirst("^2nd$", "second")
                                .replaceFirst("^3rd$", "third")
                                .replaceFirst("^4th$", "fourth")
                                .replaceFirst("^5th$", "fifth"))
                        + 1;
        return position >= 1 && position <= inOrder.size() ? Optional.of(inOrder.get(position - 1)) : Optional.empty();
    }

    /** The option that the whole message names up to slips of the finger; empty when two are equally near. */
    public Optional<T> nearlyNamed(String bare) {
        int best = Integer.MAX_VALUE;
        T found = null;
        boolean tie = false;
        for (Map.Entry<String, T> name : names.entrySet()) {
            int allowed = Spelling.slipsAllowed(name.getKey().length());
            if (bare.length() < 4 || allowed == 0) {
                continue;
            }
            int distance = Spelling.distance(bare, name.getKey(), allowed);
            if (distance <= allowed && distance < best) {
                best = distance;
                found = name.getValue();
                tie = false;
            } else if (distance == best && name.getValue() != found) {
                tie = true;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(found);
    }

    /** Options whose labels stand in the sentence, in the order of their first appearance. */
    public List<T> labeledIn(String bare) {
        String padded = " " + bare + " ";
        Map<T, Integer> places = new HashMap<>();
        labels.forEach((label, option) -> {
            int place = padded.indexOf(" " + label + " ");
            if (place >= 0) {
                places.merge(option, place, Math::min);
            }
        });
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
