package org.connectioncoach.advice.request.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, Phrases> hints;
    private final Map<String, Phrases> quiet;

    SignFinder(RequestWords.Sign sign) {
        phrases = new Phrases(sign.phrases());
        described = new Phrases(sign.described());
        pasted = new Phrases(sign.pasted());
        hints = byKind(sign.hints());
        quiet = byKind(sign.quiet());
    }

    private static Map<String, Phrases> byKind(Map<String, List<String>> written) {
        Map<String, Phrases> kinds = new LinkedHashMap<>();
        new TreeMap<>(written).forEach((kind, phrases) -> kinds.put(kind, new Phrases(phrases)));
        return kinds;
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
        if (weak.size() < ENOUGH_HINTS) {
            weak = weak(quiet, line);
        }
        return weak.size() >= ENOUGH_HINTS ? new Evidence(weak, true) : Evidence.NONE;
    }

    /** Weak signs that raise a doubt even alone. */
    List<Found> hints(WordLine line) {
        return weak(hints, line);
    }

    /** The longest weak sign of each kind that is there; words of one kind don't count for another as well. */
    private static List<Found> weak(Map<String, Phrases> kinds, WordLine line) {
        List<Found> weak = new ArrayList<>();
        for (Phrases kind : kinds.values()) {
            kind.all(line).stream()
                    .filter(found -> weak.stream().noneMatch(found::overlaps))
                    .max((one, other) -> Integer.compare(one.length(), other.length()))
                    .ifPresent(weak::add);
        }
        return weak;
    }
}
