package org.connectioncoach.content.questions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.reading.RequestWords;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.tree.Entry;
import org.jspecify.annotations.Nullable;

/** Reads {@code requests.yaml}. */
public final class RequestFile {
    private RequestFile() {}

    public static RequestWords read(ConfigFiles files) {
        return YamlFile.read(files, "requests.yaml", Entry.class).words();
    }

    private record Entry(
            LinkedHashMap<String, SignEntry> signs,
            LinkedHashMap<String, List<String>> fields,
            LinkedHashMap<String, List<String>> countries,
            Map<String, List<String>> goals,
            List<String> recruiter,
            List<String> asks_advice,
            List<String> doors) {
        RequestWords words() {
            Map<Criterion, RequestWords.Sign> read = new EnumMap<>(Criterion.class);
            List<String> unlessKnown = new ArrayList<>();
            signs.forEach((id, sign) -> {
                Criterion criterion = Criterion.ofId(id)
                        .orElseThrow(() -> new IllegalArgumentException("no criterion has the id " + id));
                read.put(criterion, new RequestWords.Sign(sign.shortly(), sign.phrases()));
                if (sign.unless_known() != null) {
                    unlessKnown.addAll(sign.unless_known());
                }
            });
            return new RequestWords(
                    read,
                    unlessKnown,
                    fields,
                    countries,
                    goals.getOrDefault("jobs", List.of()),
                    goals.getOrDefault("explore", List.of()),
                    recruiter,
                    asks_advice,
                    doors);
        }
    }

    private record SignEntry(
            @JsonProperty("short") String shortly,

            List<String> phrases,
            @Nullable List<String> unless_known) {}
}
