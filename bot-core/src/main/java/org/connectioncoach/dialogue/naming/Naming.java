package org.connectioncoach.dialogue.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** Stages, goals and numbers as members read them, in the words of the content. */
public final class Naming {
    private final Context context;

    public Naming(Context context) {
        this.context = context;
    }

    public String stage(Stage stage) {
        return context.guidance().stage(stage).label();
    }

    public String goals(List<Goal> goals) {
        return goals.stream().map(goal -> context.guidance().goal(goal).label()).collect(Collectors.joining(" + "));
    }

    /** {@code 120}, {@code about 120}, {@code 500 or more}, or that the number is open. */
    public String count(Count count) {
        return switch (count.kind()) {
            case EXACT -> context.figures().number(count.value());
            case ABOUT ->
                context.script()
                        .words(NamingPrompt.ABOUT, "count", context.figures().number(count.value()));
            case AT_LEAST ->
                context.script()
                        .words(NamingPrompt.AT_LEAST, "count", context.figures().number(roundHundreds(count)));
            case UNKNOWN -> context.script().words(NamingPrompt.NO_NUMBER);
        };
    }

    /** "500+" is kept as 501 and spoken of as 500. */
    private static int roundHundreds(Count count) {
        return count.value() % 100 == 1 ? count.value() - 1 : count.value();
    }

    /** First letter large, for a name at the head of a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; {@code a, and b and c} where a part has an "and" of its own. */
    public String list(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        List<String> first = new ArrayList<>(parts.subList(0, parts.size() - 1));
        String last = parts.get(parts.size() - 1);
        if (first.isEmpty()) {
            return last;
        }
        boolean apart = parts.stream().anyMatch(part -> part.contains(" and "));
        NamingPrompt and = apart ? NamingPrompt.AND_APART : NamingPrompt.AND;
        return context.script().words(and, "first", String.join(", ", first), "second", last);
    }
}
