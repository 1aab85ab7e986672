package org.connectioncoach.language.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** With which letters a regular expression may begin to match; every text that it matches begins with one of these. */
final class Beginnings {
    /** Further letters hardly tell words apart. */
    private static final int LONGEST = 5;

    /** Where there are more, shorter ones serve. */
    private static final int MOST = 120;

    /** Those to which the rest of the expression adds, and those after which anything may come. */
    private Set<String> open = Set.of("");

    private final Set<String> closed = new LinkedHashSet<>();

    private Beginnings() {}

    /** Of an expression; one that is empty where nothing can be told. */
    static Set<String> of(String regex) {
        Beginnings beginnings = read(regex);
        beginnings.close();
        return beginnings.closed;
    }

    private static Beginnings read(String regex) {
        Beginnings all = new Beginnings();
        all.open = new LinkedHashSet<>();
        for (String alternative : Alternatives.split(regex)) {
            Beginnings one = new Beginnings();
            one.readSequence(alternative);
            all.open.addAll(one.open);
            all.closed.addAll(one.closed);
        }
        return all;
    }

    private void readSequence(String regex) {
        for (int at = 0; at < regex.length() && !open.isEmpty(); ) {
            int end = Alternatives.end(regex, at);
            String element = regex.substring(at, end);
            char times = end < regex.length() ? regex.charAt(end) : ' ';
            if (!hasNoWidth(element)) {
                boolean optional = times == '?' || times == '*' || regex.startsWith("{0", end);
                add(element(element), optional, times == '*' || times == '+' || times == '{');
            }
            at = afterTimes(regex, end);
        }
    }

    private static int afterTimes(String regex, int end) {
        if (end >= regex.length() || "?*+{".indexOf(regex.charAt(end)) < 0) {
            return end;
        }
        int after = regex.charAt(end) == '{' ? regex.indexOf('}', end) + 1 : end + 1;
        return after < regex.length() && regex.charAt(after) == '?' ? after + 1 : after;
    }

    private static boolean hasNoWidth(String element) {
        return element.equals("\\b")
                || element.equals("^")
                || element.equals("$")
                || element.startsWith("(?=")
                || element.startsWith("(?!")
                || element.startsWith("(?<");
    }

    private static Beginnings element(String element) {
        char first = element.charAt(0);
        if (first == '(') {
            return read(element.substring(element.startsWith("(?:") ? 3 : 1, element.length() - 1));
        }
        Beginnings beginnings = new Beginnings();
        if (element.equals("\\d")) {
            beginnings.open = letters("0123456789");
        } else if (first == '[' && element.matches("\\[[a-z0-9]+]")) {
            beginnings.open = letters(element.substring(1, element.length() - 1));
        } else if (Character.isLetterOrDigit(first) || first == ' ') {
            beginnings.open = Set.of(element);
        } else if (first == '\\' && !Character.isLetterOrDigit(element.charAt(1))) {
            beginnings.open = Set.of(element.substring(1));
        } else {
            beginnings.close();
        }
        return beginnings;
    }

    private static Set<String> letters(String all) {
        return List.of(all.split("")).stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Beginnings next, boolean optional, boolean repeated) {
        if (open.size() * (next.open.size() + next.closed.size()) + closed.size() > MOST) {
            close();
            return;
        }
        Set<String> before = open;
        open = new LinkedHashSet<>(optional ? before : Set.of());
        for (String start : before) {
            next.open.forEach(letters -> add(start + letters, repeated));
            next.closed.forEach(letters -> add(start + letters, true));
        }
    }

    private void add(String beginning, boolean last) {
        boolean tooLong = beginning.length() >= LONGEST;
        (last || tooLong ? closed : open).add(tooLong ? beginning.substring(0, LONGEST) : beginning);
    }

    private void close() {
        closed.addAll(open);
        open = Set.of();
    }
}
