package org.connectioncoach.store.database.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.Dialect;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.database.session.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittingTest {
    @TempDir
    Path folder;

    private HikariDataSource real;

    @BeforeEach
    void makeATable() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("t.db") + "?journal_mode=WAL&transaction_mode=IMMEDIATE");
        config.setMaximumPoolSize(1);
        real = new HikariDataSource(config);
        try (var connection = real.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (n INT PRIMARY KEY)");
        }
    }

    @AfterEach
    void close() {
        real.close();
    }

    private GroupCommit group(DataSource source, int queue) {
        return new GroupCommit(source, queue, Runnable::run, StoreListener.NONE);
    }

    private static Work<Integer> insert(int n) {
        return session -> {
            var statement = session.prepared("INSERT INTO t VALUES (?)");
            statement.setInt(1, n);
            return statement.executeUpdate();
        };
    }

    private List<Integer> rows() throws SQLException {
        List<Integer> rows = new ArrayList<>();
        try (var connection = real.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT n FROM t ORDER BY n")) {
            while (result.next()) {
                rows.add(result.getInt(1));
            }
        }
        return rows;
    }

    /** Holds the writer until released, so that what is submitted meanwhile forms one group. */
    private static CountDownLatch occupy(Writing writing) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        writing.submit(session -> {
            started.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 0;
        });
        started.await();
        return release;
    }

    @Test
    void spoilsNobodyElsesWriteWhenOneOfAGroupFails() throws Exception {
        try (GroupCommit writing = group(real, 100)) {
            CountDownLatch release = occupy(writing);
            List<CompletableFuture<Integer>> group = new ArrayList<>();
            for (int n : new int[] {1, 2, 2, 3}) {
                group.add(writing.submit(insert(n)));
            }
            release.countDown();
            assertThat(group.get(0).join()).isEqualTo(1);
            assertThat(group.get(1).join()).isEqualTo(1);
            assertThatThrownBy(() -> group.get(2).join()).hasCauseInstanceOf(StoreFailed.class);
            assertThat(group.get(3).join()).isEqualTo(1);
        }
        assertThat(rows()).containsExactly(1, 2, 3);
    }

    @Test
    void keepsEverythingOnceWhenTheCommitOfAGroupFails() throws Exception {
        DataSource failing = FailingSource.failingCommits(real, 2, false);
        try (GroupCommit writing = group(failing, 100)) {
            CountDownLatch release = occupy(writing);
            List<CompletableFuture<Integer>> group = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                group.add(writing.submit(insert(n)));
            }
            release.countDown();
            group.forEach(promise -> assertThat(promise.join()).isEqualTo(1));
        }
        assertThat(rows()).hasSize(20);
    }

    @Test
    void failsEveryWriteAndKeepsNoneWhileCommitsFail() throws Exception {
        DataSource failing = FailingSource.failingCommits(real, Integer.MAX_VALUE, false);
        try (GroupCommit writing = group(failing, 100)) {
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            for (int n = 0; n < 10; n++) {
                all.add(writing.submit(insert(n)));
            }
            all.forEach(promise -> assertThatThrownBy(promise::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(StoreFailed.class));
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesAtOnceWhenTheQueueIsFull() throws Exception {
        try (GroupCommit writing = group(real, 2)) {
            CountDownLatch release = occupy(writing);
            CompletableFuture<Integer> first = writing.submit(insert(1));
            CompletableFuture<Integer> second = writing.submit(insert(2));
            CompletableFuture<Integer> third = writing.submit(insert(3));
            assertThat(third).isCompletedExceptionally();
            assertThatThrownBy(third::join).hasCauseInstanceOf(Writing.TooMuchWaiting.class);
            assertThat(first).isNotDone();
            release.countDown();
            assertThat(first.join() + second.join()).isEqualTo(2);
        }
        assertThat(rows()).containsExactly(1, 2);
    }

    @Test
    void doesWhatWasAcceptedBeforeItStops() throws Exception {
        GroupCommit writing = group(real, 1_000);
        for (int n = 0; n < 500; n++) {
            writing.submit(insert(n));
        }
        writing.close();
        assertThat(rows()).hasSize(500);
        assertThat(writing.submit(insert(1_000))).isCompletedExceptionally();
    }

    @Test
    void triesAgainWhenTheServerGoesAwayInMidCommit() throws Exception {
        DataSource failing = FailingSource.failingCommits(real, 2, false);
        try (ConcurrentCommits writing =
                new ConcurrentCommits(failing, Dialect.POSTGRES::passing, 1, 10, Runnable::run, StoreListener.NONE)) {
            assertThat(writing.now(insert(1))).isEqualTo(1);
        }
        assertThat(rows()).containsExactly(1);
    }

    @Test
    void tellsTheWorkThatItsCommitMayHaveGoneThrough() throws Exception {
        DataSource failing = FailingSource.failingCommits(real, 1, true);
        List<Boolean> again = new ArrayList<>();
        try (ConcurrentCommits writing =
                new ConcurrentCommits(failing, Dialect.POSTGRES::passing, 1, 10, Runnable::run, StoreListener.NONE)) {
            writing.now(session -> {
                again.add(session.again());
                return session.again() ? 0 : insert(7).in(session);
            });
        }
        assertThat(again).containsExactly(false, true);
        assertThat(rows()).containsExactly(7);
    }

    @Test
    void doesNotTryAgainWhatCannotSucceed() throws Exception {
        try (ConcurrentCommits writing =
                new ConcurrentCommits(real, Dialect.POSTGRES::passing, 1, 10, Runnable::run, StoreListener.NONE)) {
            writing.now(insert(1));
            assertThatThrownBy(() -> writing.now(insert(1))).isInstanceOf(StoreFailed.class);
        }
        assertThat(rows()).containsExactly(1);
    }
}
