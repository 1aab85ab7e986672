package org.connectioncoach.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Profile;

/** Walks the machine breadth-first over what a person could do, and tells what it came across. */
public final class Explorer {
    private final Machine machine = Coaching.machine();
    private final Doable doable = new Doable(machine, this);
    private final Playbook playbook;
    private final String name;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    public Explorer(Playbook playbook) {
        this(playbook, "Sam");
    }

    /** @param name of the person who walks; empty where the platform tells none */
    public Explorer(Playbook playbook, String name) {
        this.playbook = playbook;
        this.name = name;
    }

    /**
     * A place in the machine: what is open, and roughly what is known.
     *
     * @param from the key of the place it was first reached from; empty for the beginning
     * @param by what was done there
     */
    public record Visit(String key, Conversation conversation, Profile profile, String from, String by, int depth) {}

    /** One step that was taken. */
    public record Edge(Visit from, Event event, String label, Turn turn, String to) {}

    /** Walks until nothing new is found, or {@code most} places are. */
    public Map<String, Visit> explore(int most, Consumer<Edge> watch) {
        Deque<Visit> queue = new ArrayDeque<>();
        Visit first = new Visit(key(Conversation.NEW, Profile.EMPTY), Conversation.NEW, Profile.EMPTY, "", "", 0);
        visits.put(first.key(), first);
        queue.add(first);
        while (!queue.isEmpty() && visits.size() < most) {
            Visit here = queue.poll();
            doable.all(here).forEach((label, event) -> {
                Turn turn = step(here, event);
                Conversation next = erased(turn) ? Conversation.NEW : turn.next();
                Profile profile = erased(turn) ? Profile.EMPTY : turn.profile();
                String key = key(next, profile);
                watch.accept(new Edge(here, event, label, turn, key));
                if (!visits.containsKey(key)) {
                    Visit visit = new Visit(key, next, profile, here.key(), label, here.depth() + 1);
                    visits.put(key, visit);
                    queue.add(visit);
                }
            });
        }
        return visits;
    }

    /** What could be done in a place. */
    Doable doable() {
        return doable;
    }

    static boolean erased(Turn turn) {
        return turn.effects().stream().anyMatch(Effect.Erase.class::isInstance);
    }

    public Turn step(Visit here, Event event) {
        return machine.step(here.conversation(), event, context(here));
    }

    /** What the machine looks at besides the conversation when something is done there. */
    Context context(Visit here) {
        return context(here, Duration.ZERO);
    }

    private Context context(Visit here, Duration pause) {
        Instant at = now(here).plus(pause);
        return new Context(at, ZoneOffset.UTC, name, Audience.DIRECT, "slack", here.profile(), playbook);
    }

    /** Where somebody is who waits in a place, and then says something. */
    Visit after(Duration pause, Visit here, String words) {
        Turn turn = machine.step(here.conversation(), new Event.Said(words), context(here, pause));
        return new Visit(
                key(turn.next(), turn.profile()), turn.next(), turn.profile(), here.key(), words, here.depth() + 1);
    }

    static Instant now(Visit here) {
        Instant last = here.conversation().lastAt();
        return last == null ? TestPlaybook.NOW : last.plus(Duration.ofSeconds(30));
    }

    /**
     * Places are told apart by what is open, which kinds of answers it holds, whether something waits below, and
     * whether the member is known; not by every value.
     */
    static String key(Conversation conversation, Profile profile) {
        StringBuilder key = new StringBuilder();
        conversation
                .open()
                .ifPresent(state -> key.append(state.getClass().getSimpleName()).append(shape(state)));
        key.append(conversation.stack().size() > 1 ? " over another" : "");
        return key.append(profile.current() == null ? " stranger" : " known").toString();
    }

    private static String shape(State state) {
        String text = state.toString();
        return (text.contains("stage=null") ? "-" : "s")
                + (text.contains("goals=[]") ? "-" : "g")
                + (text.contains("count=null") ? "-" : "c")
                + (text.contains("wish=QUESTION") ? "?" : "");
    }
}
