package org.connectioncoach.advice.request.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectioncoach.advice.wording.Found;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Hears that somebody asks for the check, and whether they told of the request in the same breath. */
final class Doorway {
    /** A sentence of so many words beside the question tells something. */
    private static final int TELLING = 3;

    private final Phrases phrases;
    private final Set<List<String>> alone = new HashSet<>();

    Doorway(RequestWords.Doors doors) {
        phrases = new Phrases(doors.phrases());
        doors.alone().forEach(words -> alone.add(WordLine.of(words).words()));
    }

    boolean isAskedFor(WordLine said) {
        return alone.contains(
                        said.words().stream().filter(word -> !word.equals(".")).toList())
                || phrases.areIn(said);
    }

    /** Whether a sentence stands beside the one that asks. */
    boolean isTold(WordLine said) {
        List<Found> asking = phrases.all(said);
        int words = 0;
        for (int at = 0; at < said.size(); at++) {
            int place = at;
            if (said.word(at).equals(".")) {
                words = 0;
            } else if (asking.stream().anyMatch(found -> found.from() <= place && place < found.to())) {
                words = -said.size();
            } else if (++words >= TELLING && !asksLater(said, at, asking)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the question comes later in the same sentence: what stands before it is its beginning. */
    private static boolean asksLater(WordLine said, int at, List<Found> asking) {
        for (int next = at + 1; next < said.size() && !said.word(next).equals("."); next++) {
            int place = next;
            if (asking.stream().anyMatch(found -> found.from() == place)) {
                return true;
            }
        }
        return false;
    }
}
