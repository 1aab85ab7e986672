package org.connectioncoach.app.wiring;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.coach.ContentPlaybooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.dialogue.Playbook;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Understanding;

/** Learns what free text and questions need, on a patient thread beside the first answers. */
final class WarmUp {
    /** Long enough for a short piped conversation to be over before anything is learned that it does not need. */
    private static final long PATIENCE_MILLIS = 700;

    private WarmUp() {}

    static void inTheBackground(ContentPlaybooks playbooks, ContentLibrary content) {
        Thread thread = new Thread(() -> learn(playbooks, content), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void learn(ContentPlaybooks playbooks, ContentLibrary content) {
        try {
            TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
            Playbook playbook = playbooks.of(content.core());
            Understanding understanding = playbook.understanding();
            understanding.read("third year nursing student", Expecting.STAGE, LocalDate.EPOCH);
            understanding.read("something that lets me breathe again", Expecting.GOALS, LocalDate.EPOCH);
            playbook.topics().find("how many connections should I have");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
