package org.connectioncoach.app.preview.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.connectioncoach.picture.canvas.Lettering;
import org.jspecify.annotations.Nullable;

/** The page's own files, from inside the program. */
final class Assets {
    private static final Pattern PATH = Pattern.compile("(?:[a-zA-Z]+/){0,3}[a-zA-Z-]+\\.(?:html|css|js|svg)");
    private static final Pattern FONT = Pattern.compile("fonts/(Inter-[A-Za-z]+\\.ttf)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "ttf", "font/ttf");

    private Assets() {}

    /** A file with its media type. */
    static final class Asset {
        private final String type;
        private final byte[] bytes;

        Asset(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    static Optional<Asset> find(String path) throws IOException {
        String wanted = path.isEmpty() ? "index.html" : path;
        var font = FONT.matcher(wanted);
        if (font.matches()) {
            return read(wanted, Lettering.class.getResourceAsStream(font.group(1)));
        }
        if (!PATH.matcher(wanted).matches()) {
            return Optional.empty();
        }
        return read(wanted, Assets.class.getResourceAsStream("/preview/" + wanted));
    }

    private static Optional<Asset> read(String path, @Nullable InputStream in) throws IOException {
        if (in == null) {
            return Optional.empty();
        }
        try (in) {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            return type == null ? Optional.empty() : Optional.of(new Asset(type, in.readAllBytes()));
        }
    }
}
