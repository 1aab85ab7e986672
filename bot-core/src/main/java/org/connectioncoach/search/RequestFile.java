package org.connectioncoach.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.reading.RequestWords;
import org.jspecify.annotations.Nullable;

/** Reads {@code requests.yaml}. */
public final class RequestFile {
    private static final ObjectMapper YAML = new YAMLMapper();

    private RequestFile() {}

    /** The words that are shipped with the coach. */
    public static RequestWords shipped() {
        try (InputStream file = RequestFile.class.getResourceAsStream("/config/content/requests.yaml")) {
            if (file == null) {
                throw new IllegalStateException("the coach is shipped without config/content/requests.yaml");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading requests.yaml", e);
        }
    }

    /** @throws UncheckedIOException when it is no such file */
    public static RequestWords read(InputStream file) {
        try {
            return YAML.readValue(file, Entry.class).words();
        } catch (IOException e) {
            throw new UncheckedIOException("reading requests.yaml", e);
        }
    }

    private record Entry(
            LinkedHashMap<String, SignEntry> signs,
            LinkedHashMap<String, List<String>> fields,
            LinkedHashMap<String, List<String>> countries,
            Map<String, List<String>> goals,
            List<String> recruiter) {
        RequestWords words() {
            Map<Criterion, RequestWords.Sign> read = new EnumMap<>(Criterion.class);
            List<String> unlessKnown = new java.util.ArrayList<>();
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
                    recruiter);
        }
    }

    private record SignEntry(
            @com.fasterxml.jackson.annotation.JsonProperty("short")
            String shortly,

            List<String> phrases,
            @Nullable List<String> unless_known) {}
}
