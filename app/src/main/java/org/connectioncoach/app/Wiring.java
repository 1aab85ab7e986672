package org.connectioncoach.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.app.admin.Instruments;
import org.connectioncoach.app.chat.TerminalPost;
import org.connectioncoach.app.confusion.Tried;
import org.connectioncoach.app.doctor.ContentFiles;
import org.connectioncoach.app.doctor.Doctor;
import org.connectioncoach.app.doctor.Finding;
import org.connectioncoach.app.doctor.StoredData;
import org.connectioncoach.app.engine.Engine;
import org.connectioncoach.app.log.Logs;
import org.connectioncoach.app.preview.LivePreview;
import org.connectioncoach.app.question.Answered;
import org.connectioncoach.app.question.Checked;
import org.connectioncoach.app.range.Ranges;
import org.connectioncoach.app.serve.PlatformSettings;
import org.connectioncoach.app.serve.Service;
import org.connectioncoach.app.serve.Serving;
import org.connectioncoach.app.settings.Problem;
import org.connectioncoach.app.settings.Secret;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SettingsLoader;
import org.connectioncoach.app.settings.SettingsLoader.Loaded;
import org.connectioncoach.app.understand.UnderstandLines;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.CoachPrompt;
import org.connectioncoach.coach.ContentPlaybooks;
import org.connectioncoach.content.ContentCheck;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.RequestFile;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.language.stage.weighing.StageModel;
import org.connectioncoach.learned.Learned;
import org.connectioncoach.learned.StageSubject;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.search.LearnedTopics;
import org.connectioncoach.search.TopicModel;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.backup.SqliteCopy;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.jspecify.annotations.Nullable;

/** Puts the parts together, by hand and in one place. Each part is made when a command asks for it, and not before. */
public final class Wiring {
    private final Surroundings surroundings;

    Wiring(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** The machine's clock; nobody else asks for it. */
    public Clock clock() {
        return Clock.systemUTC();
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
        return new Doctor(
                loadSettings(),
                surroundings.environment(),
                clock(),
                List.of(() -> ContentFiles.look(checkContent(null))));
    }

    /** The content that serves: what is shipped, behind the operator's own folder. */
    public ContentLibrary content() {
        return ContentLibrary.open(configFiles(), clock(), CoachPrompt.with(Coaching.machine()));
    }

    private ConfigFiles configFiles() {
        Path own = settings().configDir();
        return own == null ? ConfigFiles.shipped() : ConfigFiles.in(own);
    }

    /** Checks a folder of content files; null stands for the operator's own folder, or else for what is shipped. */
    public ContentCheck.Report checkContent(@Nullable Path folder) {
        Path checked = folder == null ? loadSettings().settings().configDir() : folder;
        LocalDate today = LocalDate.now(clock());
        List<Prompt> prompts = CoachPrompt.with(Coaching.machine());
        return checked == null ? ContentCheck.shipped(today, prompts) : ContentCheck.check(checked, today, prompts);
    }

    /** Copies of the store, where it is a file. */
    public SqliteCopy storeCopy() {
        Settings settings = settings();
        if (!settings.storesInFile()) {
            throw Refused.wrongUse(
                    "The store is on PostgreSQL: use pg_dump and pg_restore, which copy it while it runs.");
        }
        return new SqliteCopy(settings.storeFile());
    }

    /** The store, for whoever looks something up; it is closed by the caller. */
    public Store store() {
        return openStore(false, StoreListener.NONE);
    }

    /** The coach for the person at this terminal. */
    public Engine engineForOnePerson(TerminalPost post, Clock clock) {
        JdbcStore store = openStore(false, StoreListener.NONE);
        return Engine.forOnePerson(store, coach(store, content(), clock), post, clock);
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
        JdbcStore store = openStore(true, instruments.store());
        ContentLibrary content = content();
        Engine.Listeners listeners = new Engine.Listeners(instruments.outbox(), instruments.schedules());
        return new Serving(settings(), store, instruments, PictureMaker.standard(), clock)
                .open(
                        platforms,
                        messengers -> Engine.forPlatforms(
                                store, coach(store, content, clock), messengers, content, listeners, clock),
                        refused);
    }

    private Coach coach(Store store, ContentLibrary content, Clock clock) {
        Learned<TopicModel> learned = LearnedTopics.inTheBackground();
        StageSubject stages = new StageSubject();
        Learned<Optional<StageModel>> stagesLearned = Learned.inTheBackground(stages);
        ContentPlaybooks playbooks = new ContentPlaybooks(
                content,
                core -> new EnglishUnderstanding(
                        core.vocabulary(), content::phrases, stagesLearned.from(stages.lesson(content.files()))),
                core -> LearnedTopics.from(learned, content.files(), core.examples()));
        WarmUp.inTheBackground(playbooks, content);
        return new Coach(store, Coaching.machine(), playbooks, clock);
    }

    private JdbcStore openStore(boolean watched, StoreListener listener) {
        Settings settings = settings();
        try {
            OwnFolder.make(settings.dataDir());
            Logs.to(logFolder(), settings.log(), watched);
            return JdbcStore.open(
                    StoreSettings.of(settings.storeUrl()),
                    new KeySource(
                            Secret.words(settings.encryptionKey()).orElse(""),
                            settings.dataDir().resolve("master.key")),
                    listener);
        } catch (IOException e) {
            throw Refused.failed("I can't write to " + settings.dataDir() + ". Name another folder by COACH_DATA_DIR.");
        } catch (RuntimeException e) {
            throw StoredData.look(settings).stream()
                    .filter(finding -> finding.verdict() == Finding.Verdict.MEND)
                    .findFirst()
                    .<RuntimeException>map(finding -> Refused.failed(sentence(finding)))
                    .orElse(e);
        }
    }

    private static String sentence(Finding finding) {
        return "The " + finding.subject() + " has a problem: " + finding.words() + ".";
    }

    /** A range in one line; words are read by rules alone, which need no example phrases. */
    public Ranges ranges() {
        ContentLibrary content = ContentLibrary.open(configFiles(), clock());
        ContentPlaybooks playbooks = new ContentPlaybooks(
                content,
                core -> new EnglishUnderstanding(core.vocabulary()),
                core -> question -> new Topics.Finding(Topics.Verdict.OUT_OF_SCOPE, List.of()));
        return new Ranges(Coaching.machine(), playbooks.of(content.core()), clock().instant());
    }

    /**
     * The preview, running.
     *
     * @param folder content to show; null stands for the operator's own folder, or else for this clone's
     * @param port null stands for the one in the settings
     */
    public LivePreview preview(@Nullable Path folder, @Nullable Integer port) {
        Settings settings = settings();
        return LivePreview.start(
                port == null ? settings.ports().preview() : port,
                previewed(folder, settings.configDir()),
                clock(),
                ZoneId.systemDefault());
    }

    private ConfigFiles previewed(@Nullable Path folder, @Nullable Path own) {
        Path home = surroundings.home();
        Path clone = home == null ? null : home.resolve("config");
        for (Path candidate : new @Nullable Path[] {folder, own, clone}) {
            if (candidate != null && Files.isDirectory(candidate)) {
                return ConfigFiles.in(candidate);
            }
        }
        return ConfigFiles.shipped();
    }

    /** Coaches over a store, for measuring. */
    public Function<Store, Coach> coaches() {
        ContentLibrary content = content();
        return store -> coach(store, content, clock());
    }

    /** Questions and their answers. */
    public Answered answered() {
        ContentLibrary content = content();
        return new Answered(
                content.core(),
                LearnedTopics.atOnce(content.files(), content.core().examples()));
    }

    /** Connection requests and their verdicts. */
    public Checked checked() {
        return new Checked(
                new RequestReader(RequestFile.read(configFiles())),
                content().core().script());
    }

    /** What the coach makes of what people type. */
    public UnderstandLines understanding() {
        ContentLibrary library = content();
        return new UnderstandLines(
                new EnglishUnderstanding(
                        library.core().vocabulary(), library::phrases, StageSubject.atOnce(library.files())),
                LocalDate.now(clock()));
    }

    /**
     * What authors try on labelled examples.
     *
     * @param folder content to try; null stands for the operator's own folder, or else for what is shipped
     */
    public Tried tried(@Nullable Path folder) {
        ConfigFiles files = folder == null ? configFiles() : ConfigFiles.in(folder);
        ContentLibrary library = ContentLibrary.open(files, clock(), CoachPrompt.with(Coaching.machine()));
        return new Tried(
                files,
                () -> new UnderstandLines(
                        new EnglishUnderstanding(
                                library.core().vocabulary(), library::phrases, StageSubject.atOnce(library.files())),
                        LocalDate.now(clock())),
                () -> new Answered(
                        library.core(),
                        LearnedTopics.atOnce(files, library.core().examples())),
                () -> new Checked(
                        new RequestReader(RequestFile.read(files)),
                        library.core().script()));
    }

    /** Where logs are written; it may not exist yet. */
    public Path logFolder() {
        return loadSettings().settings().dataDir().resolve("log");
    }
}
