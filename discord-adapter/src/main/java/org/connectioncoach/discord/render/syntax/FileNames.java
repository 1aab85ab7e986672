package org.connectioncoach.discord.render.syntax;

/** Names of files as {@code attachment://} takes them. */
public final class FileNames {
    private FileNames() {}

    /** Letters, digits, dot, dash and underscore, at most 100 characters. */
    public static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^[._]+", "");
        String kept = safe.length() > 100 ? safe.substring(safe.length() - 100) : safe;
        return kept.isEmpty() ? "file" : kept;
    }
}
