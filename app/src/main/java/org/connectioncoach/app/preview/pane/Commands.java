package org.connectioncoach.app.preview.pane;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.dialogue.Event;

/** Reads a slash command as both platforms hand it over: its first word, then the rest. */
final class Commands {
    private static final Pattern COMMAND = Pattern.compile("/coach(?:\\s+(\\S+))?(?:\\s+(.*))?", Pattern.DOTALL);

    private Commands() {}

    static Optional<Event.Invoked> read(String words) {
        Matcher matcher = COMMAND.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String command = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new Event.Invoked(command, matcher.group(2) == null ? "" : matcher.group(2)));
    }
}
