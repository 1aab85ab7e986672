package org.connectioncoach.content.questions;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.connectioncoach.content.pack.ConfigFiles;

/** One content file into its records. */
final class YamlFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .build();

    private YamlFile() {}

    /** @param name within {@code config/content} */
    static <T> T read(ConfigFiles files, String name, Class<T> type) {
        String text = files.read("content/" + name)
                .orElseThrow(() -> new IllegalStateException("config/content/" + name + " is missing"));
        try {
            return YAML.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reading config/content/" + name, e);
        }
    }
}
