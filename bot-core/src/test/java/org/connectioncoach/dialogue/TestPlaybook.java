package org.connectioncoach.dialogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.connectioncoach.search.LearnedTopics;

/** The shipped content as a playbook, read once for all tests. */
public final class TestPlaybook {
    /** A Saturday; every transcript begins here. */
    public static final Instant NOW = Instant.parse("2026-10-17T10:00:00Z");

    private static final ContentLibrary LIBRARY =
            ContentLibrary.open(ConfigFiles.shipped(), Clock.fixed(NOW, ZoneOffset.UTC));
    private static final Playbook SHIPPED = playbooks(LIBRARY).of(LIBRARY.core());

    private TestPlaybook() {}

    public static Playbook shipped() {
        return SHIPPED;
    }

    public static ContentPlaybooks playbooks(ContentLibrary library) {
        return new ContentPlaybooks(
                library,
                content -> remembering(
                        new EnglishUnderstanding(content.vocabulary(), LearnedPhrases.atOnce(library.files()))),
                content -> remembering(LearnedTopics.atOnce(library.files(), content.examples())));
    }

    /** Understanding is pure, so a walk that says the same words in a thousand places reads them once. */
    private static Understanding remembering(Understanding understanding) {
        Map<List<Object>, Meaning> read = new ConcurrentHashMap<>();
        return (text, expecting, today) -> read.computeIfAbsent(
                List.of(text, expecting, today), asked -> understanding.read(text, expecting, today));
    }

    private static Topics remembering(Topics topics) {
        Map<String, Topics.Finding> found = new ConcurrentHashMap<>();
        return question -> found.computeIfAbsent(question, topics::find);
    }
}
