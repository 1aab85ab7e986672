package org.connectioncoach.language.number;

import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Count;

/** Answers to "how many" that hold no numeral: none, a lot, no idea. */
final class WordedCounts {
    private static final Wording ZERO =
            Wording.of("\\b(?:none|zero|nil|nada|zilch|zip|nobody|nothing|noone|no one|nought|naught) ");
    private static final Wording ZERO_SENTENCE = Wording.of(
            "\\b(?:no (?:linkedin )?(?:connections|contacts|connection)(?: (?:at all|yet|so far|to speak of))?|zero connections|do not have any(?: connections| contacts)?(?: yet| at all| so far)?"
                    + "|have not (?:got |connected|added|made|joined|signed|created|started|opened|set)[a-z ]*|not (?:on|joined|using|signed up)(?: linkedin| to linkedin| for linkedin)?(?: yet| at all)?"
                    + "|new (?:account|profile|to linkedin|on linkedin|user)|just (?:joined|signed up|made|created|opened|started|set up|got linkedin|registered)[a-z ]*"
                    + "|brand new|starting from (?:scratch|zero)|no linkedin|no account|no profile|empty|not a single|do not have (?:a )?(?:linkedin|account|profile)|do not use linkedin|nobody yet|none yet|completely new) ");
    private static final Wording UNKNOWN = Wording.of(
            "\\b(?:not (?:really |too |entirely |quite |very |100% |totally |even )?sure|no (?:idea|clue)|do not (?:really |actually |even |quite )?(?:know|remember|recall|keep track)|can not (?:remember|recall|say|tell)"
                    + "|have not (?:checked|counted|looked|got a clue|a clue)|unsure|unknown|who knows|beats me|hard to say|never (?:counted|checked|looked|paid attention)"
                    + "|could not (?:tell|say)|could not tell you|would have to (?:check|look)|need to check|have to check|let me check|will check|not certain|uncertain|no earthly idea|lost count|lost track|forgot|forget|cannot remember"
                    + "|search me|haven't a clue|no way of knowing|dont know|skip that one|wouldnt know|would not know|anyone'?s guess|your guess is as good|have not the faintest|not a clue|haven t|idk|do not track|no memory|couldn t say|not keeping count|stopped counting|stopped tracking) ");
    private static final Wording VAGUE = Wording.of(
            "\\b(?:a lot|alot|lots|loads|tons|a ton|plenty|many|a bunch|heaps|too many|a fair few|quite a few|a few|few|some|a handful|handful|hundreds|thousands|dozens|a couple|hardly any|hardly anyone|barely any|almost none|next to none|not many|very few|not a lot|not much|enough|a good amount|a decent (?:amount|number)|more than most|less than most|double digits|triple digits|single digits|three digits|four digits|three figures|four figures|a small number|a large number|more than enough|a fair amount|a good number|bunch|zillions|zillion|gazillion|gazillions|bazillion|boatload|shitload|truckload|whole lot|millions|a million|countless|decent number|average|normal amount|quite a lot|oodles|scores|umpteen|various|several|numerous|pretty big|pretty small|small|big|huge|tiny|large) ");
    private static final Wording NOT_SEEN = Wording.of(
            "\\b(?:can not (?:see|find|access|open|get|check|locate|figure|work|view|load|log|see)|could not (?:see|find|check|access|open)|(?:do|does|did|is|am|has|have) not (?:\\w+ )?(?:showing?|display\\w*|appear\\w*|tell(?:ing)? me|say(?:ing)?|have|having|having the|visible|count\\w*|check\\w*|look\\w*|track\\w*|bother\\w*|pay(?:ing)? attention)|where (?:to|do i|can i|would i) (?:look|see|find|check)|how (?:would|should|could|can) i know|never (?:bothered|cared|looked|counted|checked)|too (?:many|much) to count|more than i can count|(?:number|count|figure) is (?:not|hidden|gone|missing)|would not (?:have|know)|without counting) ");
    private static final Wording PART_OF_ONE = Wording.of(
            "\\b(?:half|quarter|third) (?:of )?(?:an? |one )?(?:connections?|contacts?|person|people|human|guy|friend) ");
    private static final Wording NETWORK = Wording.of("\\b(?:connections?|contacts|network|linkedin) ");

    private WordedCounts() {}

    static NumberReading read(Utterance utterance, boolean asked) {
        String text = utterance.text();
        boolean about = asked || explicit(utterance);
        if (!about) {
            return new NumberReading.None();
        }
        if (asked && (utterance.bare().isEmpty() ? text.strip().equals("?") : false)) {
            return NumberReading.Read.of(Count.UNKNOWN);
        }
        if (PART_OF_ONE.in(text)) {
            return new NumberReading.Impossible(NumberReading.Problem.FRACTION, 0);
        }
        if (UNKNOWN.in(text)) {
            return NumberReading.Read.of(Count.UNKNOWN);
        }
        if (ZERO_SENTENCE.in(text) || asked && isShort(utterance) && ZERO.in(text)) {
            return NumberReading.Read.of(Count.exact(0));
        }
        if (asked && NOT_SEEN.in(text)) {
            return NumberReading.Read.of(Count.UNKNOWN);
        }
        if (VAGUE.in(text) && (asked && isShort(utterance) || NETWORK.in(text))) {
            return new NumberReading.Vague();
        }
        return new NumberReading.None();
    }

    /** Whether the words themselves speak of connections, so that they count under any question. */
    static boolean explicit(Utterance utterance) {
        return utterance
                .text()
                .matches(
                        ".* (?:no|any|many|of|about|zero|few|lot of|lots of|loads of|my) (?:linkedin )?(?:connections|contacts) .*"
                                + "|.* (?:know|idea|sure|clue|forgot|remember|checked|unknown)(?: \\w+){0,3} (?:count|number|figure|how many) .*|.* (?:count|number|figure|connections)(?: is)? unknown .*");
    }

    private static boolean isShort(Utterance utterance) {
        return utterance.tokens().size() <= 12;
    }
}
