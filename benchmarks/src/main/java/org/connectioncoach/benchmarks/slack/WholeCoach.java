package org.connectioncoach.benchmarks.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.picture.PictureMaker;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.slack.RunningSlack;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.deliver.Pace;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;

/** The shipped coach over a database file, with Slack's door open. */
final class WholeCoach implements AutoCloseable {
    static final String SECRET = "benchmark-secret";

    private final JdbcStore store;
    private final Coach coach;
    private final RunningSlack running;

    /** @param around puts something around the coach, such as a delay */
    @SuppressWarnings("NullAway") // it does not see the annotation of a nested type across modules
    WholeCoach(Path folder, StubSlack slack, Mode mode, Clock clock, UnaryOperator<Turns> around) {
        store = JdbcStore.open(
                StoreSettings.sqlite(folder.resolve("coach.db")),
                new KeySource("", folder.resolve("key")),
                StoreListener.NONE);
        ContentLibrary library = ContentLibrary.open(ConfigFiles.shipped(), clock);
        ContentPlaybooks playbooks = new ContentPlaybooks(
                library,
                content -> new EnglishUnderstanding(content.vocabulary()),
                content -> question -> new Topics.Finding(Topics.Verdict.OUT_OF_SCOPE, List.of()));
        coach = new Coach(store, Coaching.machine(), playbooks, clock).start();
        SlackSettings settings = new SlackSettings(
                mode,
                "xoxb-benchmark",
                mode == Mode.SOCKET ? "xapp-benchmark" : null,
                mode == Mode.HTTP ? SECRET : null,
                null,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                slack.apiBase(),
                "/coach",
                Set.of(),
                Set.of());
        SlackAdapter adapter = new SlackAdapter(
                settings, store.installations(), store.claims(), PictureMaker.standard(), clock, Pace.ONE_A_SECOND);
        running = adapter.open(around.apply(coach), Map.of());
    }

    int port() {
        return running.port();
    }

    @Override
    public void close() {
        running.close();
        coach.close();
        store.close();
    }
}
