package org.connectioncoach.content.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** From a checked core tree to the words that understanding listens for. */
public final class VocabularyReader {
    private VocabularyReader() {}

    public static Vocabulary read(Node.Fields core, Phrases phrases) {
        Entry pack = new Entry(core);
        Map<Stage, Vocabulary.Words> stages = new EnumMap<>(Stage.class);
        pack.entries("stages")
                .forEach(entry -> Stage.ofId(entry.text("id")).ifPresent(stage -> stages.put(stage, words(entry))));
        Map<Goal, Vocabulary.Words> goals = new EnumMap<>(Goal.class);
        pack.entries("goals")
                .forEach(entry -> Goal.ofId(entry.text("id")).ifPresent(goal -> goals.put(goal, words(entry))));
        Map<FactorOption, String> options = new EnumMap<>(FactorOption.class);
        pack.entries("factors")
                .forEach(entry -> Factor.ofId(entry.text("id"))
                        .ifPresent(factor -> entry.entries("options")
                                .forEach(option -> FactorOption.ofId(factor, option.text("id"))
                                        .ifPresent(known -> options.put(known, option.text("label"))))));
        return new Vocabulary(stages, goals, options, phrases);
    }

    /** Words that fit several stages, in lower case, with the stages they may mean. */
    public static Map<String, List<Stage>> ambiguous(Node.Fields core) {
        Map<String, List<Stage>> words = new LinkedHashMap<>();
        new Entry(core)
                .maybeEntry("ambiguous_stages")
                .ifPresent(entry -> entry.fields()
                        .fields()
                        .keySet()
                        .forEach(word -> words.put(
                                word,
                                entry.words(word).stream()
                                        .flatMap(id -> Stage.ofId(id).stream())
                                        .toList())));
        return words;
    }

    private static Vocabulary.Words words(Entry entry) {
        return new Vocabulary.Words(entry.text("label"), entry.words("synonyms"));
    }
}
