package org.connectioncoach.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectioncoach.app.admin.Instruments;
import org.connectioncoach.app.chat.TerminalPost;
import org.connectioncoach.app.doctor.ContentFiles;
import org.connectioncoach.app.doctor.Doctor;
import org.connectioncoach.app.engine.Engine;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.process.Surroundings;
import org.connectioncoach.app.serve.PlatformSettings;
import org.connectioncoach.app.serve.Service;
import org.connectioncoach.app.serve.Serving;
import org.connectioncoach.app.settings.Problem;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SettingsLoader;
import org.connectioncoach.app.settings.SettingsLoader.Loaded;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.coach.suggestion.SuggestedQuestions;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.Learned;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.search.LearnedTopics;
import org.connectioncoach.search.TopicModel;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.jdbc.JdbcStore;

/** Puts the parts together, by hand and in one place. Each part is made when a command asks for it, and not before. */
public final class Wiring {
    /** No platform is waiting for an acknowledgement at a terminal, and a form that is answered later cannot open. */
    private static final Duration AT_A_TERMINAL = Duration.ofMinutes(1);

    private final Surroundings surroundings;

    public Wiring(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** The machine's clock; nobody else asks for it. */
    public Clock clock() {
        return Clock.systemUTC();
    }

    /** The machine's time zone; nobody else asks for it. */
    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** The settings with whatever is wrong about them. */
    public Loaded loadSettings() {
        return new SettingsLoader(surroundings.environment(), surroundings.home(), surroundings.userHome()).load();
    }

    /** The settings, or a refusal that says everything that is wrong about them. */
    public Settings settings() {
        Loaded loaded = loadSettings();
        if (!loaded.problems().isEmpty()) {
            throw Refused.wrongUse(
                    loaded.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return loaded.settings();
    }

    public Doctor doctor() {
        Loaded loaded = loadSettings();
        StoreWiring.chooseLibraryFolder(loaded.settings());
        return new Doctor(
                loaded,
                surroundings.environment(),
                clock(),
                List.of(() -> ContentFiles.look(fromContent().checkContent(null))));
    }

    /** The parts that need content files and no store. */
    public ContentWiring fromContent() {
        return new ContentWiring(this);
    }

    /** The parts that need the store and nothing else. */
    public StoreWiring stored() {
        return new StoreWiring(settings(), logFolder());
    }

    /** The store, for whoever looks something up; it is closed by the caller. */
    public Store store() {
        return stored().open(false, StoreListener.NONE);
    }

    /** The coach for the person at this terminal. */
    public Engine engineForOnePerson(TerminalPost post, Clock clock) {
        JdbcStore store = stored().open(false, StoreListener.NONE);
        return Engine.forOnePerson(
                store,
                coach(store, fromContent().library(), clock, AT_A_TERMINAL).coach(),
                post,
                clock);
    }

    /** What is needed to serve Slack and Discord, or a refusal that says what is missing. */
    public PlatformSettings platforms() {
        return PlatformSettings.of(settings(), surroundings.environment());
    }

    /**
     * The coach, serving whichever platforms are set up.
     *
     * @param refused hears one line when a platform will never let us in
     */
    public Service service(Consumer<String> refused) {
        PlatformSettings platforms = platforms();
        Clock clock = clock();
        Instruments instruments = new Instruments(clock);
        JdbcStore store = stored().open(true, instruments.store());
        ContentLibrary content = fromContent().library();
        Engine.Listeners listeners = new Engine.Listeners(instruments.outbox(), instruments.schedules());
        Warming warming = coach(store, content, clock, Coach.PATIENCE);
        return new Serving(settings(), store, instruments, PictureMaker.standard(), content, warming.questions(), clock)
                .open(
                        platforms,
                        messengers ->
                                Engine.forPlatforms(store, warming.coach(), messengers, content, listeners, clock),
                        warming.warmUp()::over,
                        refused);
    }

    /** A coach, what it still learns, and what it offers meanwhile. */
    private record Warming(Coach coach, WarmUp warmUp, SuggestedQuestions questions) {}

    private Warming coach(Store store, ContentLibrary content, Clock clock, Duration patience) {
        Learned<TopicModel> learned = LearnedTopics.inTheBackground();
        LearnedPhrases phrases = LearnedPhrases.inTheBackground();
        ContentPlaybooks playbooks = new ContentPlaybooks(
                content,
                core -> new EnglishUnderstanding(core.vocabulary(), phrases.from(content.files())),
                core -> LearnedTopics.from(learned, content.files(), core.examples()));
        WarmUp warmUp = WarmUp.inTheBackground(playbooks, content);
        return new Warming(
                new Coach(store, Coaching.machine(), playbooks, clock, patience),
                warmUp,
                new SuggestedQuestions(content, playbooks));
    }

    /** Coaches over a store, for measuring. */
    public Function<Store, Coach> coaches() {
        ContentLibrary content = fromContent().library();
        return store -> coach(store, content, clock(), Coach.PATIENCE).coach();
    }

    /** Where logs are written; it may not exist yet. */
    public Path logFolder() {
        return loadSettings().settings().dataDir().resolve("log");
    }
}
