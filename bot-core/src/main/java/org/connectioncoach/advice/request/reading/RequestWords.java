package org.connectioncoach.advice.request.reading;

import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.request.Criterion;

/**
 * The words to read requests with, in the phrase language of {@link org.connectioncoach.advice.wording.Phrases}.
 *
 * @param signs phrases by what they are a sign of
 * @param unlessKnown words that are a red flag from a stranger, and harmless from somebody with common ground
 * @param fields words of work by field
 * @param countries names of places by country
 * @param seeksWork what in the member's own sentence says that they look for a job
 * @param explores what in it says that place doesn't matter, or that they want to go elsewhere
 * @param recruits what says that the sender offers a job
 * @param asksAdvice what says that the sender would like advice
 * @param doors how people ask for the check itself
 */
public record RequestWords(
        Map<Criterion, Sign> signs,
        List<String> unlessKnown,
        Map<String, List<String>> fields,
        Map<String, List<String>> countries,
        List<String> seeksWork,
        List<String> explores,
        List<String> recruits,
        List<String> asksAdvice,
        List<String> doors) {
    public RequestWords {
        signs = Map.copyOf(signs);
        unlessKnown = List.copyOf(unlessKnown);
        fields = Map.copyOf(fields);
        countries = Map.copyOf(countries);
        seeksWork = List.copyOf(seeksWork);
        explores = List.copyOf(explores);
        recruits = List.copyOf(recruits);
        asksAdvice = List.copyOf(asksAdvice);
        doors = List.copyOf(doors);
    }

    /**
     * @param shortly the criterion in two or three words, for "one good sign (something shared)"
     */
    public record Sign(String shortly, List<String> phrases) {
        public Sign {
            phrases = List.copyOf(phrases);
        }
    }
}
