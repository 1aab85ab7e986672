package org.connectioncoach.app.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.app.confusion.Tried;
import org.connectioncoach.app.preview.LivePreview;
import org.connectioncoach.app.question.Answered;
import org.connectioncoach.app.question.Checked;
import org.connectioncoach.app.range.Ranges;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.understand.UnderstandLines;
import org.connectioncoach.coach.playbook.CoachPrompt;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentCheck;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.RequestFile;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.connectioncoach.search.LearnedTopics;
import org.jspecify.annotations.Nullable;

/** The parts that need content files and no store: what authors try out, and what answers in one line. */
public final class ContentWiring {
    private final Wiring wiring;

    ContentWiring(Wiring wiring) {
        this.wiring = wiring;
    }

    /** The content that serves: what is shipped, behind the operator's own folder. */
    public ContentLibrary library() {
        return ContentLibrary.open(files(), wiring.clock(), CoachPrompt.with(Coaching.machine()));
    }

    private ConfigFiles files() {
        Path own = wiring.settings().configDir();
        return own == null ? ConfigFiles.shipped() : ConfigFiles.in(own);
    }

    /** Checks a folder of content files; null stands for the operator's own folder, or else for what is shipped. */
    public ContentCheck.Report checkContent(@Nullable Path folder) {
        Path checked = folder == null ? wiring.loadSettings().settings().configDir() : folder;
        LocalDate today = LocalDate.now(wiring.clock());
        List<Prompt> prompts = CoachPrompt.with(Coaching.machine());
        return checked == null ? ContentCheck.shipped(today, prompts) : ContentCheck.check(checked, today, prompts);
    }

    /** A range in one line; words are read by rules alone, which need no example phrases. */
    public Ranges ranges() {
        ContentLibrary content = ContentLibrary.open(files(), wiring.clock());
        ContentPlaybooks playbooks = new ContentPlaybooks(
                content,
                core -> new EnglishUnderstanding(core.vocabulary()),
                core -> question -> new Topics.Finding(Topics.Verdict.OUT_OF_SCOPE, List.of()));
        return new Ranges(
                Coaching.machine(), playbooks.of(content.core()), wiring.clock().instant());
    }

    /**
     * The preview, running.
     *
     * @param folder content to show; null stands for the operator's own folder, or else for this clone's
     * @param port null stands for the one in the settings
     */
    public LivePreview preview(@Nullable Path folder, @Nullable Integer port) {
        Settings settings = wiring.settings();
        return LivePreview.start(
                port == null ? settings.ports().preview() : port,
                previewed(folder, settings.configDir()),
                wiring.clock(),
                wiring.zone());
    }

    private ConfigFiles previewed(@Nullable Path folder, @Nullable Path own) {
        Path home = wiring.surroundings().home();
        Path clone = home == null ? null : home.resolve("config");
        for (Path candidate : new @Nullable Path[] {folder, own, clone}) {
            if (candidate != null && Files.isDirectory(candidate)) {
                return ConfigFiles.in(candidate);
            }
        }
        return ConfigFiles.shipped();
    }

    /** Questions and their answers. */
    public Answered answered() {
        ContentLibrary content = library();
        return new Answered(
                content.core(),
                LearnedTopics.atOnce(content.files(), content.core().examples()));
    }

    /** Connection requests and their verdicts. */
    public Checked checked() {
        return new Checked(
                new RequestReader(RequestFile.read(files())), library().core().script());
    }

    /** What the coach makes of what people type. */
    public UnderstandLines understanding() {
        ContentLibrary library = library();
        return new UnderstandLines(
                new EnglishUnderstanding(library.core().vocabulary(), LearnedPhrases.atOnce(library.files())),
                LocalDate.now(wiring.clock()));
    }

    /**
     * What authors try on labeled examples.
     *
     * @param folder content to try; null stands for the operator's own folder, or else for what is shipped
     */
    public Tried tried(@Nullable Path folder) {
        ConfigFiles files = folder == null ? files() : ConfigFiles.in(folder);
        ContentLibrary library = ContentLibrary.open(files, wiring.clock(), CoachPrompt.with(Coaching.machine()));
        return new Tried(
                files,
                () -> new UnderstandLines(
                        new EnglishUnderstanding(library.core().vocabulary(), LearnedPhrases.atOnce(library.files())),
                        LocalDate.now(wiring.clock())),
                () -> new Answered(
                        library.core(),
                        LearnedTopics.atOnce(files, library.core().examples())),
                () -> new Checked(
                        new RequestReader(RequestFile.read(files)),
                        library.core().script()));
    }
}
