package org.connectioncoach.app.preview.live;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.outbox.OutboxSettings;
import org.connectioncoach.coach.playbook.CoachPrompt;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.search.LearnedTopics;
import org.connectioncoach.store.memory.InMemoryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The coach as members get it, except that it forgets everybody when it stops. */
public final class PreviewCoach implements AutoCloseable {
    private static final OutboxSettings SWIFT =
            new OutboxSettings(Duration.ofMillis(200), Duration.ofMinutes(1), 4, Map.of(), 3, Duration.ofSeconds(2));

    private static final Logger LOG = LoggerFactory.getLogger(PreviewCoach.class);

    private final ContentLibrary library;
    private final ConfigFiles files;
    private final ContentPlaybooks playbooks;
    private final Coach coach;
    private final OutboxDispatcher outbox;
    private final Reloading<Topics> topics;

    /** @param show shows what the coach says on its own; false when nobody in the preview is its member */
    public PreviewCoach(ConfigFiles files, Clock clock, Predicate<Outgoing> show) {
        Machine machine = Coaching.machine();
        this.files = files;
        this.library = ContentLibrary.open(files, clock, CoachPrompt.with(machine));
        this.topics = new Reloading<>(library::core, content -> learned());
        InMemoryStore store = new InMemoryStore();
        this.playbooks = new ContentPlaybooks(library, this::understanding, content -> this::find);
        this.coach = new Coach(store, machine, new EditionPlaybooks(library, playbooks), clock).start();
        List<Messenger> messengers = Stream.of("slack", "discord")
                .<Messenger>map(platform -> new PagePost(platform, show))
                .toList();
        this.outbox = new OutboxDispatcher(
                store.outbox(),
                messengers,
                new Codec()::reply,
                SWIFT,
                OutboxListener.NONE,
                clock,
                new Random(clock.millis()));
    }

    public Turns turns() {
        return coach;
    }

    public ContentLibrary library() {
        return library;
    }

    /** Finds answers among those of the content that is served. */
    public Topics topics() {
        return this::find;
    }

    private Topics.Finding find(String question) {
        return topics.get().find(question);
    }

    private Understanding understanding(Content content) {
        return new EnglishUnderstanding(content.vocabulary(), LearnedPhrases.atOnce(files));
    }

    private Topics learned() {
        return LearnedTopics.atOnce(files, Map.of());
    }

    /** Loads what the first question would otherwise wait for; to be called beside everything else. */
    public void warmUp() {
        try {
            Understanding understanding = playbooks.of(library.core()).understanding();
            understanding.read("third year nursing student", Expecting.STAGE, LocalDate.EPOCH);
            topics.get();
        } catch (RuntimeException problem) {
            LOG.warn("Questions cannot be answered: their content could not be read", problem);
        }
    }

    @Override
    public void close() {
        outbox.close();
        coach.close();
    }
}
