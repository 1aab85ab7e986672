package org.connectioncoach.app.chaos.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Somebody who talks to the coach: does one thing, waits for an answer, does the next; when nothing is taken or nothing
 * comes, goes on regardless, as people do.
 */
public final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int MOST_IN_VAIN = 60;
    private static final List<String> BEGINNING = List.of("start", "student", "find a job", "120");
    private static final List<String> WORDS = List.of(
            "start",
            "start over",
            "early career",
            "executive",
            "change industry",
            "find mentors",
            "about 800",
            "500+",
            "35",
            "yes",
            "back",
            "skip",
            "why",
            "help",
            "thanks",
            "how do I ask someone to connect?",
            "should I accept everybody?",
            "check a request",
            "note",
            "cancel",
            "actually mid-career",
            "what next");

    private final Diary diary;
    private final Hands hands;
    private final Random random;

    public Person(Diary diary, Hands hands, long seed) {
        this.diary = diary;
        this.hands = hands;
        this.random = new Random(seed);
    }

    public Diary diary() {
        return diary;
    }

    /**
     * Acts at least so often, and on until it is enough.
     *
     * @param thinking the longest pause between two acts
     */
    public void talk(int atLeast, Duration thinking, BooleanSupplier enough) {
        int done = 0;
        int inVain = 0;
        while (done < atLeast || !enough.getAsBoolean()) {
            int before = diary.screen().count();
            Act act = act(done);
            if (act.settled()) {
                done++;
                inVain = 0;
                diary.screen().awaitMoreThan(before, PATIENCE);
            } else if (++inVain == MOST_IN_VAIN) {
                throw new AssertionError(diary.who().key() + " got nowhere after " + done + " acts");
            }
            hands.deliverLeftovers();
            LockSupport.parkNanos((long) (thinking.toNanos() * random.nextDouble()));
        }
    }

    private Act act(int done) {
        if (done < BEGINNING.size() && random.nextInt(4) > 0) {
            return hands.say(BEGINNING.get(done));
        }
        Optional<Sight> card = diary.screen().card();
        if (card.isPresent() && random.nextInt(10) < 6) {
            List<Sight.Button> buttons = card.get().buttons();
            return hands.press(card.get(), buttons.get(random.nextInt(buttons.size())));
        }
        return hands.say(WORDS.get(random.nextInt(WORDS.size())));
    }
}
