package org.connectioncoach.content.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.reading.RequestWords;
import org.connectioncoach.advice.wording.WordLists;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.tree.Entry;

/** Reads {@code requests.yaml}, {@code fields.yaml} and {@code places.yaml}. */
public final class RequestFile {
    private RequestFile() {}

    public static RequestWords read(ConfigFiles files) {
        Entry requests = WordFile.read(files, PackFiles.REQUESTS);
        Entry fields = WordFile.read(files, PackFiles.FIELDS);
        WordLists lists = new WordLists(lists(requests, "lists"));
        Map<Criterion, RequestWords.Sign> signs = new EnumMap<>(Criterion.class);
        List<String> unlessKnown = new ArrayList<>();
        requests.named("signs").forEach((id, sign) -> {
            Criterion.ofId(id).ifPresent(criterion -> signs.put(criterion, sign(sign, lists)));
            unlessKnown.addAll(sign.words("unless_known"));
        });
        Entry voices = requests.entry("voices");
        Entry goals = requests.entry("goals");
        return new RequestWords(
                signs,
                unlessKnown,
                new RequestWords.Voices(
                        lists.in(voices.words("greetings")), voices.wordSet("addressed"), voices.wordSet("spoken_of")),
                lists(fields, "fields"),
                places(WordFile.read(files, PackFiles.PLACES)),
                fields.wordSet("everybodys"),
                fields.wordSet("name_parts"),
                lists.in(goals.words("jobs")),
                lists.in(goals.words("explore")),
                lists.in(requests.words("recruiter")),
                lists.in(requests.words("asks_advice")),
                new RequestWords.Doors(lists.in(requests.words("doors")), requests.words("doors_alone")));
    }

    private static RequestWords.Sign sign(Entry sign, WordLists lists) {
        return new RequestWords.Sign(
                sign.text("short"),
                lists.in(sign.words("phrases")),
                lists.in(sign.words("described")),
                lists.in(sign.words("pasted")),
                byKind(sign, "hints", lists),
                byKind(sign, "quiet", lists));
    }

    private static Map<String, List<String>> byKind(Entry sign, String part, WordLists lists) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        lists(sign, part).forEach((kind, phrases) -> kinds.put(kind, lists.in(phrases)));
        return kinds;
    }

    private static RequestWords.Places places(Entry places) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Set<String>> spoken = new LinkedHashMap<>();
        places.named("languages").forEach((name, language) -> {
            words.put(name, language.wordSet("words"));
            spoken.put(name, language.wordSet("countries"));
        });
        return new RequestWords.Places(lists(places, "countries"), words, spoken, places.wordSet("english"));
    }

    private static Map<String, List<String>> lists(Entry within, String name) {
        return within.maybeEntry(name).map(WordFile::lists).orElse(Map.of());
    }
}
