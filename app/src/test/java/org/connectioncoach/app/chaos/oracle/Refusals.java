package org.connectioncoach.app.chaos.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectioncoach.app.chaos.replica.Replica;
import org.connectioncoach.platform.MessageIds;

/** What the operator reads about events that were not kept, by event. */
public final class Refusals {
    private static final Pattern LINE = Pattern.compile(
            "^(\\S+) (?:ERROR|WARN) +(?:TurnWork|Coach|LateEvents) (?:reference=(\\w+) )?"
                    + "(?:the turn could not be kept|could not keep a late event|busy)\\b[^\\[]*Inbound\\[([^,]+), (\\w+):.*");

    /** Words on their way take no longer, unless somebody paused the process. */
    private static final Duration ON_THEIR_WAY = Duration.ofSeconds(10);

    private final Map<String, List<Refusal>> byEvent = new HashMap<>();

    /**
     * Once that an event was refused.
     *
     * @param reference that the person reads too; empty where the words bear none
     * @param cutShort whether the process was killed while the words were on their way
     */
    record Refusal(String reference, boolean cutShort) {}

    /** Reads everything that these have logged. */
    public static Refusals of(List<Replica> replicas) {
        Refusals refusals = new Refusals();
        replicas.forEach(replica -> replica.log().lines().forEach(line -> refusals.read(line, replica.deaths())));
        return refusals;
    }

    private void read(String line, List<Instant> deaths) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            Instant at = OffsetDateTime.parse(matcher.group(1)).toInstant();
            boolean cutShort = deaths.stream()
                    .anyMatch(death ->
                            !death.isBefore(at) && Duration.between(at, death).compareTo(ON_THEIR_WAY) < 0);
            String reference = matcher.group(2) == null ? "" : matcher.group(2);
            byEvent.computeIfAbsent(matcher.group(4) + ":" + matcher.group(3), event -> new ArrayList<>())
                    .add(new Refusal(reference, cutShort));
        }
    }

    /** What the messages in Slack are marked with that said so. */
    Set<String> marks() {
        return byEvent.keySet().stream()
                .map(event -> event.split(":", 2))
                .map(parts -> MessageIds.of(parts[0], parts[1], 0) + ".0")
                .collect(Collectors.toSet());
    }

    List<Refusal> of(String eventId) {
        return byEvent.getOrDefault(eventId, List.of());
    }
}
