package org.connectioncoach.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The layers of an image in a folder, started by what every Linux has instead of a container engine: as the image's own
 * user, with its variables and nothing else, upon a root that cannot be written to. Its volumes alone are writable, and
 * a temporary folder from which nothing may be run, as Docker's {@code --read-only --tmpfs /tmp} gives it.
 */
record UnpackedImage(Path root, JsonNode config) {
    private static final String START = """
            mount --bind "$0" "$0" && mount -t proc proc "$0/proc" || exit 125
            for volume in $VOLUMES; do
              mount --bind "$0$volume" "$0$volume" || exit 125
            done
            mount -t tmpfs -o noexec,nosuid,size=64m,mode=1777 tmpfs "$0/tmp" || exit 125
            mount -o remount,bind,ro "$0" || exit 125
            exec chroot --userspec="$USER_AND_GROUP" --groups= "$0" env -i "$@"
            """;

    /** @param image what {@code jib:buildTar} or {@code docker save} wrote */
    static UnpackedImage of(Path image, Path folder) throws IOException {
        Path parts = Files.createDirectories(folder.resolve("image"));
        Path root = Files.createDirectories(folder.resolve("root"));
        unpack(image, parts);
        ObjectMapper json = new ObjectMapper();
        JsonNode manifest =
                json.readTree(parts.resolve("manifest.json").toFile()).get(0);
        for (JsonNode layer : manifest.path("Layers")) {
            unpack(parts.resolve(layer.asText()), root);
        }
        JsonNode config =
                json.readTree(parts.resolve(manifest.path("Config").asText()).toFile());
        return new UnpackedImage(root, config.path("config"));
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        List<String> command =
                List.of("tar", "--numeric-owner", "--same-owner", "-pxf", archive.toString(), "-C", folder.toString());
        try {
            Process tar = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack " + archive);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking", e);
        }
    }

    /** The folders that outlive a container. */
    List<Path> volumes() {
        List<Path> volumes = new ArrayList<>();
        config.path("Volumes").fieldNames().forEachRemaining(name -> volumes.add(inside(name)));
        return volumes;
    }

    /** Where a file of the image is on this machine. */
    Path inside(String path) {
        return root.resolve(path.substring(1));
    }

    String user() {
        return config.path("User").asText();
    }

    /** Its entry point and arguments, with these variables beside its own. */
    ServingProcess start(Map<String, String> variables) {
        Map<String, String> all = new TreeMap<>();
        config.path("Env").forEach(entry -> {
            String[] parts = entry.asText().split("=", 2);
            all.put(parts[0], parts[1]);
        });
        all.putAll(variables);
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", START, root.toString()));
        all.forEach((name, value) -> command.add(name + "=" + value));
        config.path("Entrypoint").forEach(word -> command.add(word.asText()));
        config.path("Cmd").forEach(word -> command.add(word.asText()));
        List<String> volumes = new ArrayList<>();
        config.path("Volumes").fieldNames().forEachRemaining(volumes::add);
        return ServingProcess.of(command, root, Map.of("VOLUMES", String.join(" ", volumes), "USER_AND_GROUP", user()));
    }

    static boolean possible() {
        try {
            return Integer.parseInt(Files.getAttribute(Path.of("/proc/self"), "unix:uid")
                            .toString())
                    == 0;
        } catch (IOException | UncheckedIOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
