package org.connectioncoach.app.chaos.oracle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.dialogue.Audience;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Profile;
import org.connectioncoach.platform.Place;

/** The pure machine, stepped from the shipped content. */
final class Expected {
    private final Machine machine = Coaching.machine();
    private final Codec codec = new Codec();
    private final Playbook playbook;

    Expected() {
        ContentLibrary library = ContentLibrary.open(ConfigFiles.shipped(), Clock.systemUTC());
        playbook = TestPlaybook.playbooks(library).of(library.core());
    }

    /** What is kept of somebody, as JSON; both empty for a stranger. */
    record Kept(String conversation, String profile) {
        static final Kept NOTHING = new Kept("", "");
    }

    /** What one event leads to. */
    record Step(Turn turn, Kept after, boolean silent) {}

    /** Whether both mean the same: each process writes sets and maps in an order of its own. */
    boolean same(Kept one, Kept other) {
        return one.equals(other)
                || (codec.conversation(one.conversation()).equals(codec.conversation(other.conversation()))
                        && codec.profile(one.profile()).equals(codec.profile(other.profile())));
    }

    /** When the last event happened that changed this conversation; the beginning of time for a stranger. */
    Instant lastAt(Kept kept) {
        Instant at = codec.conversation(kept.conversation()).lastAt();
        return at == null ? Instant.EPOCH : at;
    }

    Step step(Kept before, Event event, Place place, String platform, String name, Instant now) {
        Profile profile = codec.profile(before.profile());
        Audience audience = place == Place.DIRECT_MESSAGE ? Audience.DIRECT : Audience.PRIVATE;
        Context context = new Context(now, ZoneOffset.UTC, name, audience, platform, profile, playbook);
        Turn turn = machine.step(codec.conversation(before.conversation()), event, context);
        Kept after = turn.effects().stream().anyMatch(Effect.Erase.class::isInstance)
                ? Kept.NOTHING
                : kept(turn.next(), turn.profile(), before);
        boolean silent = turn.replies().isEmpty() && turn.form() == null && after.equals(before);
        return new Step(turn, after, silent);
    }

    private Kept kept(Conversation next, Profile profile, Kept before) {
        return new Kept(
                next.turn() > 0 ? codec.write(next) : before.conversation(),
                profile.isEmpty() ? "" : codec.write(profile));
    }
}
