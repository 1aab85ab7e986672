package org.connectioncoach.dialogue.naming;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.Count;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Choice;

/** Numbers to press instead of typing one. */
public final class CountChoices {
    private CountChoices() {}

    /** One choice a number; the value of its action is read by {@link #parse}. */
    public static List<Choice> of(List<Playbook.QuickCount> quick, String flow, String step) {
        return quick.stream()
                .map(answer -> Choice.plain(answer.label(), Action.of(flow, step, value(answer.count()))))
                .toList();
    }

    private static String value(Count count) {
        return count.kind().id() + "." + count.value();
    }

    /** Reads {@code exact.120}, {@code about.50}, {@code at_least.501} or {@code unknown.0}. */
    public static Optional<Count> parse(String value) {
        int dot = value.indexOf('.');
        for (Count.Kind kind : Count.Kind.values()) {
            if (dot > 0
                    && value.substring(0, dot).equals(kind.id())
                    && value.substring(dot + 1).matches("\\d{1,5}")) {
                int number = Integer.parseInt(value.substring(dot + 1));
                boolean possible = number <= Count.PLATFORM_CAP && (kind != Count.Kind.UNKNOWN || number == 0);
                return possible ? Optional.of(new Count(kind, number)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
