package org.connectioncoach.app.wiring;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Understanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns what free text and questions need, on a patient thread beside the first answers. */
final class WarmUp implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /** Long enough for a short piped conversation to be over before anything is learned that it does not need. */
    private static final long PATIENCE_MILLIS = 700;

    /** Whoever waits for the end waits no longer: a slow first answer is better than none. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final ContentPlaybooks playbooks;
    private final ContentLibrary content;
    private final long latest = System.nanoTime() + LONGEST.toNanos();
    private volatile boolean done;

    private WarmUp(ContentPlaybooks playbooks, ContentLibrary content) {
        this.playbooks = playbooks;
        this.content = content;
    }

    static WarmUp inTheBackground(ContentPlaybooks playbooks, ContentLibrary content) {
        WarmUp warmUp = new WarmUp(playbooks, content);
        Thread thread = new Thread(warmUp, "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return warmUp;
    }

    /** Whether the first question is answered as quickly as the next ones; true in any case after fifteen seconds. */
    boolean over() {
        return done || System.nanoTime() - latest >= 0;
    }

    @Override
    public void run() {
        try {
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            Playbook playbook = playbooks.of(content.core());
            Understanding understanding = playbook.understanding();
            understanding.read("third year nursing student", Expecting.STAGE, LocalDate.EPOCH);
            understanding.read("something that lets me breathe again", Expecting.GOALS, LocalDate.EPOCH);
            playbook.topics().find("how many connections should I have");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn(
                    "warming up failed; the first answers are slower: {}",
                    e.getClass().getName());
        } finally {
            done = true;
        }
    }
}
