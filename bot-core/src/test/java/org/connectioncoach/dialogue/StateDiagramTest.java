package org.connectioncoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Draws {@code docs/dialogue.md} from the machine itself and compares it with the file. {@code -Ddiagrams.rewrite=true}
 * writes it anew.
 */
class StateDiagramTest {
    private static final Path FILE = Path.of("../docs/dialogue.md");
    private static final String REST = "AtRest";
    private static final int MOST_LABELS = 3;

    @Test
    void theDocumentShowsTheMachineAsItIs() throws IOException {
        String drawn = draw();
        if (Boolean.getBoolean("diagrams.rewrite")) {
            Files.writeString(FILE, drawn);
        }
        assertThat(Files.readString(FILE))
                .as("docs/dialogue.md is drawn from the machine; rewrite it with -Ddiagrams.rewrite=true")
                .isEqualTo(drawn);
    }

    private static String draw() {
        Map<String, Map<String, Map<String, Set<String>>>> byFlow = new TreeMap<>();
        new Explorer(TestPlaybook.shipped()).explore(220, edge -> {
            String from = top(edge.from().conversation());
            String to = Explorer.erased(edge.turn()) ? REST : top(edge.turn().next());
            if (!from.equals(to)) {
                String flow = flow(edge.from().conversation(), edge.turn().next());
                byFlow.computeIfAbsent(flow, key -> new TreeMap<>())
                        .computeIfAbsent(from, key -> new TreeMap<>())
                        .computeIfAbsent(to, key -> new LinkedHashSet<>())
                        .add(edge.label().startsWith("say ") ? "words" : edge.label());
            }
        });
        StringBuilder page = new StringBuilder("""
                # The dialogue, drawn from the machine

                Each diagram shows one flow: the open questions, and what leads from one to the next. `AtRest` is
                where nothing is asked. Drawn by a test that walks the machine; edit nothing here by hand.
                Besides these, the shared manners answer everywhere: menu, human, privacy, thanks, a greeting.
                """);
        byFlow.forEach((flow, edges) -> {
            page.append("\n## ").append(flow).append("\n\n```mermaid\nstateDiagram-v2\n");
            edges.forEach((from, targets) -> targets.forEach((to, labels) -> page.append("    ")
                    .append(from)
                    .append(" --> ")
                    .append(to)
                    .append(": ")
                    .append(few(labels))
                    .append('\n')));
            page.append("```\n");
        });
        return page.toString();
    }

    private static String top(Conversation conversation) {
        return conversation
                .open()
                .map(state -> state.getClass().getSimpleName())
                .orElse(REST);
    }

    /** The flow is the one that is left, or entered from rest. */
    private static String flow(Conversation from, Conversation to) {
        State state = from.open().or(to::open).orElseThrow();
        String below = state.getClass()
                .getPackageName()
                .substring(State.class.getPackageName().length() + 1);
        return below.split("\\.")[0];
    }

    private static String few(Set<String> labels) {
        List<String> sorted = new TreeSet<>(labels)
                .stream()
                        .sorted(Comparator.comparing((String label) -> label.equals("words"))
                                .thenComparing(label -> label))
                        .toList();
        String shown = sorted.stream()
                .limit(MOST_LABELS)
                .map(label -> label.replace(":", "").replace(";", ""))
                .collect(Collectors.joining(" / "));
        return sorted.size() > MOST_LABELS ? shown + " / …" : shown;
    }
}
