package org.connectioncoach.store.jdbc;

import javax.sql.DataSource;
import org.connectioncoach.store.Claims;
import org.connectioncoach.store.Installations;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.Retention;
import org.connectioncoach.store.SmallValues;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.member.JdbcMembers;
import org.connectioncoach.store.jdbc.member.JdbcRetention;
import org.connectioncoach.store.jdbc.member.MemberFiles;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.InboxRows;
import org.connectioncoach.store.jdbc.pending.JdbcAnswers;
import org.connectioncoach.store.jdbc.pending.JdbcInbox;
import org.connectioncoach.store.jdbc.pending.JdbcOutbox;
import org.connectioncoach.store.jdbc.pending.JdbcReminders;
import org.connectioncoach.store.jdbc.pending.OutboxRows;
import org.connectioncoach.store.jdbc.pending.Sequence;
import org.connectioncoach.store.pending.Answers;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.Reminders;
import org.connectioncoach.store.secret.KeySource;
import org.connectioncoach.store.secret.Secrets;

/** The store on SQLite or PostgreSQL, whichever the settings name. */
public final class JdbcStore implements Store {
    private final Database database;
    private final JdbcMembers members;
    private final JdbcInbox inbox;
    private final JdbcOutbox outbox;
    private final JdbcAnswers answers;
    private final JdbcReminders reminders;
    private final JdbcInstallations installations;
    private final JdbcSmallValues smallValues;
    private final JdbcClaims claims;
    private final JdbcRetention retention;

    private JdbcStore(Database database, Secrets secrets, long cacheBytes) {
        this.database = database;
        OutboxRows outboxRows = new OutboxRows(secrets);
        AnswerRows answerRows = new AnswerRows(secrets);
        InboxRows inboxRows = new InboxRows(secrets);
        Sequence sequence = new Sequence();
        MemberFiles files = new MemberFiles(database, outboxRows, answerRows, inboxRows);
        members = new JdbcMembers(database, outboxRows, answerRows, files, sequence, cacheBytes);
        answers = new JdbcAnswers(database, answerRows, outboxRows, sequence);
        inbox = new JdbcInbox(database, inboxRows, sequence);
        outbox = new JdbcOutbox(database, outboxRows, sequence);
        reminders = new JdbcReminders(database);
        installations = new JdbcInstallations(database, secrets);
        smallValues = new JdbcSmallValues(database);
        claims = new JdbcClaims(database);
        retention = new JdbcRetention(database, members.recent()::invalidate);
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @throws org.connectioncoach.store.secret.KeyProblem when it holds sealed texts that no key opens; the message names
     *     the remedy
     */
    public static JdbcStore open(StoreSettings settings, KeySource keys, StoreListener listener) {
        Database database = Database.open(settings, listener);
        try {
            Secrets secrets =
                    new KeyCheck(new JdbcSmallValues(database)).check(keys, current -> sealAnew(database, current));
            return new JdbcStore(database, secrets, settings.cacheBytes());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Handles for answering live for minutes and are left; whoever opens them does without. */
    private static void sealAnew(Database database, Secrets current) {
        new JdbcInstallations(database, current).sealAnew();
        new JdbcInbox(database, new InboxRows(current), new Sequence()).sealAnew();
    }

    /** For the scheduler's own tables. */
    public DataSource source() {
        return database.source();
    }

    /** How many writes wait, for metrics. */
    public int waitingWrites() {
        return database.writing().waiting();
    }

    /** The share of members found in memory since the start, 0 to 1, for metrics. */
    public double cacheHitRate() {
        return members.recent().stats().hitRate();
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public Inbox inbox() {
        return inbox;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Answers answers() {
        return answers;
    }

    @Override
    public Reminders reminders() {
        return reminders;
    }

    @Override
    public Installations installations() {
        return installations;
    }

    @Override
    public SmallValues smallValues() {
        return smallValues;
    }

    @Override
    public Claims claims() {
        return claims;
    }

    @Override
    public Retention retention() {
        return retention;
    }

    @Override
    public void close() {
        database.close();
    }
}
