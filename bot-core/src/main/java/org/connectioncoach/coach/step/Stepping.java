package org.connectioncoach.coach.step;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.codec.MemberCodec;
import org.connectioncoach.coach.playbook.CoachPrompt;
import org.connectioncoach.coach.playbook.Playbooks;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.pending.OutboxMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the machine what follows from an event, and turns its effects into what is to be kept and said. */
public final class Stepping {
    private static final Logger LOG = LoggerFactory.getLogger(Stepping.class);

    private final Machine machine;
    private final Playbooks playbooks;
    private final Codec codec;
    private final MemberCodec members;
    private final Clock clock;
    private final Exports exports;
    private final LongAdder failures = new LongAdder();

    /**
     * Decides for the members of a store.
     *
     * @param store only read, for whoever asks for everything about them
     */
    public Stepping(Store store, Machine machine, Playbooks playbooks, Codec codec, Clock clock) {
        this.machine = machine;
        this.playbooks = playbooks;
        this.codec = codec;
        this.members = new MemberCodec(codec);
        this.clock = clock;
        this.exports = new Exports(store, codec);
    }

    /** Unique over all platforms. */
    public static String eventId(Inbound inbound) {
        return inbound.who().platform() + ":" + inbound.eventId();
    }

    /** How many events the machine failed at so far. */
    public long failures() {
        return failures.sum();
    }

    /** The replies as messages to where the event came from. */
    public List<OutboxMessage> messages(Stepped stepped, Inbound inbound) {
        return stepped.toOrigin(inbound, codec);
    }

    /** What leaves on its own when the replies come late. */
    public List<OutboxMessage> allMessages(Stepped stepped, Inbound inbound) {
        List<OutboxMessage> messages = new ArrayList<>(stepped.turn().messages());
        messages.addAll(messages(stepped, inbound));
        return messages;
    }

    /** Never fails: a bug ends in an apology, with the state as it was. */
    public Stepped step(Inbound inbound, StoredMember before) {
        TurnToKeep unchanged = TurnToKeep.of(eventId(inbound), clock.instant(), before);
        try {
            Context context = Contexts.of(inbound, members.profile(before.profile()), playbooks);
            Turn turn = machine.step(members.conversation(before.conversation()), inbound.event(), context);
            return stepped(inbound, before, turn, unchanged);
        } catch (RuntimeException e) {
            failures.increment();
            String reference = References.next();
            LOG.atError()
                    .addKeyValue("reference", reference)
                    .log("the turn failed, the state stays: {}: {}", inbound, Failures.told(e));
            return new Stepped(unchanged, List.of(apology(inbound, reference)), null, false);
        }
    }

    private Stepped stepped(Inbound inbound, StoredMember before, Turn turn, TurnToKeep unchanged) {
        List<Reply> replies = new ArrayList<>(turn.replies());
        boolean erase = false;
        boolean elsewhere = false;
        for (Effect effect : turn.effects()) {
            if (effect instanceof Effect.Export export) {
                replies.add(exports.reply(inbound.who(), export));
            } else if (effect instanceof Effect.Erase) {
                erase = true;
            } else if (effect instanceof Effect.MoveToDirect) {
                elsewhere = inbound.place() != Place.DIRECT_MESSAGE;
            }
        }
        TurnToKeep keep = erase ? unchanged.forgetting() : changed(before, turn, unchanged);
        if (elsewhere) {
            keep = keep.sending(Stepped.toDirect(inbound, replies, codec));
            replies = List.of(
                    Reply.of(new Block.Paragraph(playbook(inbound).script().say(CoachPrompt.SENT_TO_DM))));
        }
        boolean nothing = replies.isEmpty() && turn.form() == null && keep.equals(unchanged);
        return new Stepped(keep, replies, turn.form(), nothing);
    }

    private TurnToKeep changed(StoredMember before, Turn turn, TurnToKeep unchanged) {
        TurnToKeep keep = unchanged;
        if (turn.next().turn() > 0 && !turn.next().equals(members.conversation(before.conversation()))) {
            keep = keep.conversation(members.write(turn.next()), keep.at());
        }
        boolean same = turn.profile().equals(members.profile(before.profile()));
        boolean talked = keep != unchanged && !turn.profile().isEmpty();
        if (talked || !same) {
            keep = keep.profile(same ? before.profile() : members.write(turn.profile()), keep.at());
        }
        return keep;
    }

    private Playbook playbook(Inbound inbound) {
        return playbooks.playbookFor(inbound.who().platform(), inbound.group(), inbound.locale());
    }

    /** What a person reads when something went wrong on our side. */
    public Reply apology(Inbound inbound, String reference) {
        return Apologies.reply(playbook(inbound), reference);
    }
}
