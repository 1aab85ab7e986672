package org.connectioncoach.advice.request.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;

/**
 * The words to read requests with, in the phrase language of {@link org.connectioncoach.advice.wording.Phrases}.
 *
 * @param signs phrases by what they are a sign of
 * @param unlessKnown words that are a red flag from a stranger, and harmless from somebody with common ground
 * @param voices how to tell a pasted note from a description
 * @param fields words of work by field
 * @param places names of places and languages
 * @param everybodys words in anybody's sentence about themselves that say nothing about a field
 * @param nameParts words in the names of schools and companies that many of them share
 * @param seeksWork what in the member's own sentence says that they look for a job
 * @param explores what in it says that place doesn't matter, or that they want to go elsewhere
 * @param recruits what says that the sender offers a job
 * @param asksAdvice what says that the sender would like advice
 * @param doors how people ask for the check itself
 */
public record RequestWords(
        Map<Criterion, Sign> signs,
        List<String> unlessKnown,
        Voices voices,
        Map<String, List<String>> fields,
        Places places,
        Set<String> everybodys,
        Set<String> nameParts,
        List<String> seeksWork,
        List<String> explores,
        List<String> recruits,
        List<String> asksAdvice,
        Doors doors) {
    public RequestWords {
        signs = Map.copyOf(signs);
        unlessKnown = List.copyOf(unlessKnown);
        fields = Map.copyOf(fields);
        everybodys = Set.copyOf(everybodys);
        nameParts = Set.copyOf(nameParts);
        seeksWork = List.copyOf(seeksWork);
        explores = List.copyOf(explores);
        recruits = List.copyOf(recruits);
        asksAdvice = List.copyOf(asksAdvice);
    }

    /**
     * What a criterion is read from.
     *
     * @param shortly the criterion in two or three words, for "one good sign (something shared)"
     * @param phrases signs in any text
     * @param described signs where the member describes somebody: "my" is the member's
     * @param pasted signs in a note: "your" is the member's
     * @param hints weak signs by kind; two of different kinds make the tick
     * @param quiet the same, of everyday words: one alone raises no doubt
     */
    public record Sign(
            String shortly,
            List<String> phrases,
            List<String> described,
            List<String> pasted,
            Map<String, List<String>> hints,
            Map<String, List<String>> quiet) {
        public Sign {
            phrases = List.copyOf(phrases);
            described = List.copyOf(described);
            pasted = List.copyOf(pasted);
            hints = Map.copyOf(hints);
            quiet = Map.copyOf(quiet);
        }
    }

    /**
     * Who speaks.
     *
     * @param greetings how a pasted note begins
     * @param addressed words for the reader of a note
     * @param spokenOf words for somebody who is described
     */
    public record Voices(List<String> greetings, Set<String> addressed, Set<String> spokenOf) {
        public Voices {
            greetings = List.copyOf(greetings);
            addressed = Set.copyOf(addressed);
            spokenOf = Set.copyOf(spokenOf);
        }
    }

    /**
     * Where people are, and what they write in.
     *
     * @param countries names of places by country
     * @param languages the commonest small words by language, other than English
     * @param spoken countries by the language spoken there
     * @param english the commonest small words of English
     */
    public record Places(
            Map<String, List<String>> countries,
            Map<String, Set<String>> languages,
            Map<String, Set<String>> spoken,
            Set<String> english) {
        public Places {
            countries = Map.copyOf(countries);
            languages = Map.copyOf(languages);
            spoken = Map.copyOf(spoken);
            english = Set.copyOf(english);
        }
    }

    /**
     * How people ask for the check itself.
     *
     * @param phrases anywhere in a message
     * @param alone as a whole message
     */
    public record Doors(List<String> phrases, List<String> alone) {
        public Doors {
            phrases = List.copyOf(phrases);
            alone = List.copyOf(alone);
        }
    }
}
