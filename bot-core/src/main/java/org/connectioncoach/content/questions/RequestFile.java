package org.connectioncoach.content.questions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.reading.RequestWords;
import org.connectioncoach.content.pack.ConfigFiles;
import org.jspecify.annotations.Nullable;

/** Reads {@code requests.yaml}, {@code fields.yaml} and {@code places.yaml}. */
public final class RequestFile {
    private RequestFile() {}

    public static RequestWords read(ConfigFiles files) {
        Requests requests = YamlFile.read(files, "requests.yaml", Requests.class);
        Fields fields = YamlFile.read(files, "fields.yaml", Fields.class);
        Places places = YamlFile.read(files, "places.yaml", Places.class);
        WordLists lists = new WordLists(requests.lists());
        return new RequestWords(
                requests.signs(lists),
                requests.unlessKnown(),
                requests.voices().read(),
                fields.fields(),
                places.read(),
                Set.copyOf(fields.everybodys()),
                Set.copyOf(fields.name_parts()),
                requests.goals().jobs(),
                requests.goals().explore(),
                requests.recruiter(),
                requests.asks_advice(),
                new RequestWords.Doors(requests.doors(), requests.doors_alone()));
    }

    private record Requests(
            LinkedHashMap<String, List<String>> lists,
            VoicesEntry voices,
            LinkedHashMap<String, SignEntry> signs,
            GoalsEntry goals,
            List<String> recruiter,
            List<String> asks_advice,
            List<String> doors,
            List<String> doors_alone) {
        Map<Criterion, RequestWords.Sign> signs(WordLists lists) {
            Map<Criterion, RequestWords.Sign> read = new EnumMap<>(Criterion.class);
            signs.forEach((id, sign) -> read.put(
                    Criterion.ofId(id).orElseThrow(() -> new IllegalArgumentException("no criterion has the id " + id)),
                    sign.read(lists)));
            return read;
        }

        List<String> unlessKnown() {
            List<String> words = new ArrayList<>();
            signs.values().forEach(sign -> words.addAll(orNone(sign.unless_known())));
            return words;
        }
    }

    private record SignEntry(
            @JsonProperty("short") String shortly,

            List<String> phrases,
            @Nullable List<String> described,
            @Nullable List<String> pasted,
            @Nullable LinkedHashMap<String, List<String>> hints,
            @Nullable List<String> unless_known) {
        RequestWords.Sign read(WordLists lists) {
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            if (hints != null) {
                hints.forEach((kind, phrases) -> kinds.put(kind, lists.in(phrases)));
            }
            return new RequestWords.Sign(
                    shortly, lists.in(phrases), lists.in(orNone(described)), lists.in(orNone(pasted)), kinds);
        }
    }

    private static List<String> orNone(@Nullable List<String> phrases) {
        return phrases == null ? List.of() : phrases;
    }

    private record VoicesEntry(List<String> greetings, Set<String> addressed, Set<String> spoken_of) {
        RequestWords.Voices read() {
            return new RequestWords.Voices(greetings, addressed, spoken_of);
        }
    }

    private record GoalsEntry(List<String> jobs, List<String> explore) {}

    private record Fields(
            LinkedHashMap<String, List<String>> fields, List<String> everybodys, List<String> name_parts) {}

    private record Places(
            LinkedHashMap<String, List<String>> countries,
            LinkedHashMap<String, Language> languages,
            Set<String> english) {
        RequestWords.Places read() {
            Map<String, Set<String>> words = new LinkedHashMap<>();
            Map<String, Set<String>> spoken = new LinkedHashMap<>();
            languages.forEach((name, language) -> {
                words.put(name, language.words());
                spoken.put(name, language.countries());
            });
            return new RequestWords.Places(countries, words, spoken, english);
        }
    }

    private record Language(Set<String> words, Set<String> countries) {}
}
