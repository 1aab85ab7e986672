package org.connectioncoach.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.Workspace;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.content.reading.ContentReader;
import org.connectioncoach.dialogue.script.Prompt;

/**
 * Serves the content that applies to a member. Files that were edited are taken up by {@link #refresh()}; a broken file
 * never is: what served before goes on serving, and {@link #problems()} says why. Safe for many threads.
 */
public final class ContentLibrary {
    private final ConfigFiles files;
    private final Clock clock;
    private final Collection<? extends Prompt> prompts;
    private volatile Shelf shelf;
    private volatile Served served;

    private ContentLibrary(ConfigFiles files, Clock clock, Collection<? extends Prompt> prompts, Shelf shelf) {
        this.files = files;
        this.clock = clock;
        this.prompts = List.copyOf(prompts);
        this.shelf = shelf;
        this.served = new Served(shelf, LocalDate.now(clock));
    }

    /**
     * Opens a library; with broken files it opens on what the program ships with.
     *
     * @param prompts every text that the dialogue declares; a file without one of them is broken
     */
    public static ContentLibrary open(ConfigFiles files, Clock clock, Collection<? extends Prompt> prompts) {
        return new ContentLibrary(files, clock, prompts, Shelf.first(files, prompts, LocalDate.now(clock)));
    }

    /** Opens a library without looking whether the dialogue finds all its texts. */
    public static ContentLibrary open(ConfigFiles files, Clock clock) {
        return open(files, clock, List.of());
    }

    /** The core pack without any workspace's changes. */
    public Content core() {
        return current().core();
    }

    /**
     * The content for a member.
     *
     * @param platform {@code slack}, {@code discord} or {@code terminal}
     * @param group Slack's team id, Discord's server id, or empty
     * @param locale the member's language; what isn't translated falls back
     */
    public Content contentFor(String platform, String group, Locale locale) {
        Served current = current();
        return current.shelf()
                .workspaceFor(platform, group)
                .map(workspace -> current.of(workspace, locale))
                .orElseGet(current::core);
    }

    /** The content of a workspace by its own name, for previews. */
    public Optional<Content> ofWorkspace(String name, Locale locale) {
        Served current = current();
        return current.shelf().workspaces().stream()
                .filter(workspace -> workspace.name().equals(name))
                .findFirst()
                .map(workspace -> current.of(workspace, locale));
    }

    /** The names of all workspaces that make changes, for previews. */
    public List<String> workspaceNames() {
        return current().shelf().workspaces().stream().map(Workspace::name).toList();
    }

    /** Where the files come from, for what is read beside the content itself. */
    public ConfigFiles files() {
        return files;
    }

    /** Takes up what was edited since the last time; to be asked now and then. True when anything changed. */
    public synchronized boolean refresh() {
        if (shelf.isCurrent(files)) {
            return false;
        }
        shelf = shelf.next(files, prompts, LocalDate.now(clock));
        served = new Served(shelf, LocalDate.now(clock));
        return true;
    }

    /** Why edited files are not being served; empty when all are. */
    public List<Finding> problems() {
        return shelf.problems();
    }

    private Served current() {
        Served now = served;
        LocalDate today = LocalDate.now(clock);
        if (!now.day().equals(today)) {
            now = new Served(now.shelf(), today);
            served = now;
        }
        return now;
    }

    /** What has been put together for one day. */
    private record Served(Shelf shelf, LocalDate day, Map<String, Content> made) {
        Served(Shelf shelf, LocalDate day) {
            this(shelf, day, new ConcurrentHashMap<>());
        }

        Content core() {
            return made.computeIfAbsent("", key -> ContentReader.core(shelf.trees(), day));
        }

        Content of(Workspace workspace, Locale wanted) {
            Locale spoken = ContentReader.spoken(workspace, wanted);
            return made.computeIfAbsent(
                    workspace.file() + " " + spoken.toLanguageTag(),
                    key -> ContentReader.of(shelf.trees(), workspace, spoken, day));
        }
    }
}
