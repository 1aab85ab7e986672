package org.connectioncoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.codec.StateNames;
import org.connectioncoach.dialogue.machine.manner.ConfirmingEnd;
import org.connectioncoach.dialogue.machine.manner.Resuming;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everywhere a person can get to: every state is reached, none is a trap, each survives storage, each message fits. */
class ExplorationTest {
    private static final List<Explorer.Edge> EDGES = new ArrayList<>();
    private static Map<String, Explorer.Visit> visits;

    @BeforeAll
    static void walk() {
        visits = new LinkedHashMap<>(new Explorer(TestPlaybook.shipped()).explore(3_000, EDGES::add));
        visits.putAll(new Explorer(TestPlaybook.shipped(), "").explore(3_000, EDGES::add));
    }

    @Test
    void reachesEveryState() {
        Set<String> reached = visits.values().stream()
                .flatMap(visit -> visit.conversation().stack().stream())
                .map(frame -> frame.state().getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        reached.add(Resuming.class.getSimpleName());
        Set<String> named = StateNames.all().values().stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).isEqualTo(named);
    }

    @Test
    void noStateIsATrap() {
        Map<String, Set<String>> into = EDGES.stream()
                .collect(Collectors.groupingBy(
                        Explorer.Edge::to,
                        Collectors.mapping(edge -> edge.from().key(), Collectors.toSet())));
        Set<String> escaping = new HashSet<>();
        List<String> open = new ArrayList<>(visits.values().stream()
                .filter(visit -> visit.conversation().stack().isEmpty())
                .map(Explorer.Visit::key)
                .toList());
        while (!open.isEmpty()) {
            String key = open.remove(open.size() - 1);
            if (escaping.add(key)) {
                open.addAll(into.getOrDefault(key, Set.of()));
            }
        }
        Set<String> trapped = new TreeSet<>(visits.keySet());
        trapped.removeAll(escaping);
        assertThat(trapped).isEmpty();
    }

    @Test
    void everyPlaceSurvivesStorage() {
        Codec codec = new Codec();
        for (Explorer.Visit visit : visits.values()) {
            assertThat(codec.conversation(codec.write(visit.conversation())))
                    .as(visit.key())
                    .isEqualTo(visit.conversation());
            assertThat(codec.profile(codec.write(visit.profile())))
                    .as(visit.key())
                    .isEqualTo(visit.profile());
        }
    }

    @Test
    void comingBackAfterAWeekKeepsThePlace() {
        Explorer explorer = new Explorer(TestPlaybook.shipped());
        int asked = 0;
        for (Explorer.Visit visit : visits.values()) {
            Explorer.Visit back = explorer.after(Duration.ofDays(7), visit, "hi");
            if (!(back.conversation().open().orElse(null) instanceof Resuming)) {
                continue;
            }
            asked++;
            Explorer.Visit twice = explorer.after(Duration.ofDays(7), back, "hi");
            assertThat(states(twice)).as(visit.key()).isEqualTo(states(back));
            List<State> before = states(visit);
            before.removeIf(ConfirmingEnd.class::isInstance);
            before.add(back.conversation().open().orElseThrow());
            assertThat(states(back)).as(visit.key()).isEqualTo(before);
            before.remove(before.size() - 1);
            for (String words : List.of("carry on", "yes", "skip")) {
                Explorer.Visit on = explorer.after(Duration.ofDays(1), twice, words);
                assertThat(states(on)).as("%s: %s", visit.key(), words).isEqualTo(before);
            }
            Explorer.Visit aside = explorer.after(Duration.ofMinutes(1), twice, "is it rude to ignore people?");
            assertThat(states(aside)).as(visit.key()).noneMatch(Resuming.class::isInstance);
        }
        assertThat(asked).isGreaterThan(10);
    }

    private static List<State> states(Explorer.Visit visit) {
        return visit.conversation().stack().stream()
                .map(Conversation.Frame::state)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void everyMessageFitsBothPlatforms() {
        for (Explorer.Edge edge : EDGES) {
            edge.turn().replies().forEach(reply -> Fits.check(edge.from().key() + " · " + edge.label(), reply));
            if (edge.turn().form() != null) {
                Fits.check(edge.from().key() + " · " + edge.label(), edge.turn().form());
            }
        }
    }

    @Test
    void asksOneQuestionATurnAtMost() {
        for (Explorer.Edge edge : EDGES) {
            long questions =
                    edge.turn().replies().stream().filter(ExplorationTest::asks).count();
            assertThat(questions).as("%s: %s", edge.from().key(), edge.label()).isLessThanOrEqualTo(1);
        }
    }

    private static boolean asks(Reply reply) {
        return reply.blocks().stream()
                .anyMatch(block -> block instanceof Block.Picker
                        || block instanceof Block.Ticks
                        || (block instanceof Block.Choices choices && !choices.lasting()));
    }

    @Test
    void wordsAreAlwaysAnswered() {
        for (Explorer.Edge edge : EDGES) {
            boolean words = edge.event() instanceof Event.Said;
            boolean answered = !edge.turn().replies().isEmpty() || edge.turn().form() != null;
            assertThat(answered || !words)
                    .as("%s: %s", edge.from().key(), edge.label())
                    .isTrue();
        }
    }
}
