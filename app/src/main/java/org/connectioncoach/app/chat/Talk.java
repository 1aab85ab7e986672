package org.connectioncoach.app.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.platform.Turns;

/** One person's conversation with the coach in this terminal. */
public final class Talk {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Turns turns;
    private final TerminalPost post;
    private final MemberId member;
    private final MovableClock clock;
    private final Runnable workOffWhatIsDue;
    private final Clock wall;

    /**
     * @param post receives what the coach says unasked
     * @param clock the time the coach sees
     * @param workOffWhatIsDue makes timed work that is due happen now; called after the clock was put forward
     */
    public Talk(Turns turns, TerminalPost post, MemberId member, MovableClock clock, Runnable workOffWhatIsDue) {
        this.turns = turns;
        this.post = post;
        this.member = member;
        this.clock = clock;
        this.workOffWhatIsDue = workOffWhatIsDue;
        this.wall = clock;
    }

    public Said does(Event event) {
        Inbound inbound = new Inbound(
                "terminal-" + UUID.randomUUID(),
                member,
                "",
                "",
                Place.DIRECT_MESSAGE,
                Address.channel("dm"),
                Locale.ENGLISH,
                ZoneId.systemDefault(),
                wall.instant(),
                event);
        Answer answer = turns.take(inbound).join();
        if (answer instanceof Answer.Now now) {
            return new Said(now.replies(), now.form()).plus(post.arrived());
        }
        if (answer instanceof Answer.Later) {
            return new Said(post.arrivingWithin(PATIENCE), null);
        }
        if (answer instanceof Answer.Busy) {
            return new Said(
                    List.of(Reply.saying("More is waiting than I can keep. Please try again in a moment.")), null);
        }
        return Said.NOTHING;
    }

    /** Puts the coach's clock forward and returns what it says by then. */
    public Said waits(Duration time) {
        clock.forward(time);
        workOffWhatIsDue.run();
        return new Said(post.arrivingWithin(Duration.ofMillis(300)), null);
    }
}
