package org.connectioncoach.app.preview.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Pictures and files that messages refer to, in memory, under addresses made of their content. */
public final class FileShelf {
    /** What has not been looked at for longest goes first when there is more. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final Cache<String, Assets.Asset> files = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String path, Assets.Asset asset) -> asset.bytes().length)
            .build();

    /** Puts a file on the shelf and returns its address within the page. */
    public String put(String name, String type, byte[] bytes) {
        String ending = name.replaceAll(".*\\.", "").replaceAll("[^a-zA-Z0-9]", "");
        String path = "files/" + digest(bytes) + "." + ending;
        files.put(path, new Assets.Asset(type, bytes));
        return path;
    }

    Optional<Assets.Asset> find(String path) {
        return Optional.ofNullable(files.getIfPresent(path));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
