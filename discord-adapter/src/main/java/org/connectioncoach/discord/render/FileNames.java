package org.connectioncoach.discord.render;

/** Names of files as {@code attachment://} takes them. */
final class FileNames {
    private FileNames() {}

    /** Letters, digits, dot, dash and underscore, at most 100 characters. */
    static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[._]+", "");
        String kept = safe.length() > 100 ? safe.substring(safe.length() - 100) : safe;
        return kept.isEmpty() ? "file" : kept;
    }
}
