package org.connectioncoach.advice.request.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.wording.Found;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Finds the words that are a sign of one criterion. */
final class SignFinder {
    /** Weak signs of this many kinds are as good as a strong one. */
    private static final int ENOUGH_HINTS = 2;

    private final Phrases phrases;
    private final Phrases described;
    private final Phrases pasted;
    private final Map<String, Phrases> hints = new LinkedHashMap<>();

    SignFinder(RequestWords.Sign sign) {
        phrases = new Phrases(sign.phrases());
        described = new Phrases(sign.described());
        pasted = new Phrases(sign.pasted());
        sign.hints().keySet().stream()
                .sorted()
                .forEach(kind -> hints.put(kind, new Phrases(sign.hints().getOrDefault(kind, List.of()))));
    }

    /** Every place that is a sign by itself; or else the weak signs, where they are enough. */
    Evidence find(WordLine line, Voice voice) {
        List<Found> found = new ArrayList<>(phrases.all(line));
        if (voice != Voice.PASTED) {
            found.addAll(described.all(line));
        }
        if (voice != Voice.DESCRIBED) {
            found.addAll(pasted.all(line));
        }
        if (!found.isEmpty()) {
            return new Evidence(found, false);
        }
        List<Found> weak = hints(line);
        return weak.size() >= ENOUGH_HINTS ? new Evidence(weak, true) : Evidence.NONE;
    }

    /** The longest weak sign of each kind that is there; words of one kind don't count for another as well. */
    List<Found> hints(WordLine line) {
        List<Found> weak = new ArrayList<>();
        for (Phrases kind : hints.values()) {
            kind.all(line).stream()
                    .filter(found -> weak.stream().noneMatch(found::overlaps))
                    .max((one, other) -> Integer.compare(one.length(), other.length()))
                    .ifPresent(weak::add);
        }
        return weak;
    }
}
