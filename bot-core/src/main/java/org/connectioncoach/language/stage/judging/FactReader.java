package org.connectioncoach.language.stage.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.stage.career.CareerFacts;
import org.connectioncoach.language.stage.wording.Rewording;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Stage;

/** Reads a stage from what a message states, the last correction first. */
public final class FactReader {
    private static final Wording CORRECTION = Wording.of(
            "\\b(?:no wait|wait no|wait|i meant to say|i meant|i mean|scratch that|scrap that|correction|sorry|typo|oops|or rather|strike that|make that|but really|but it is really|but really it is|but actually)(?= )");
    private static final Wording NOT_THEN = Wording.of(
            "\\b(?:not|never|isnt|no longer) (?:really |exactly |quite |yet |even )?(?:a |an |the |in |at )?(?:\\w+ )?(?:student|early career|mid career|executive|recent graduate|recent grad|graduate|grad|new grad|manager|leader|exec|junior|senior|midcareer)\\b(?: (?:yet|anymore|any more|or anything))?");

    private static final Pattern DENIED = Pattern.compile(
            "^ (?:\\S+ ){1,4}(?:\\? )+(?:haha |lol |god |heck |hell |oh )?(?:no|nope|nah|not (?:any ?more|really|me|quite|yet|exactly|at all)|not)(?: ,| \\.| !)? |^ (?:\\S+ ){0,6}?i (?:said|put|picked|chose|pressed|clicked|wrote|typed|told you|selected) (?:\\S+ ){1,5}?(?:but|by mistake|earlier|however|and) |^ (?:\\S+ ){1,9}?(?:well|or rather|or|at least) (?:, )?(?:i )?was (?:(?:[.,!] )+|until |till )");

    /** "Is a manager an executive": asked, with or without its mark. */
    private static final Pattern ASKED = Pattern.compile(
            "^ (?:is|are|does|do|which|who|whose|when|where|why|how (?:do|does|many|long|much|is|are)|what (?:is|are|do|does|counts|if)) (?!it ok|that |you want|i )(?!.* (?:i am|i have|my) ).*");

    private final Options<Stage> options;

    public FactReader(Options<Stage> options) {
        this.options = options;
    }

    /** Reads a message that was not reworded yet. */
    public Stated read(Utterance said, LocalDate today) {
        Utterance utterance = withoutDenied(Rewording.of(said));
        if (ASKED.matcher(utterance.text()).matches()) {
            return new Stated(CareerFacts.of(utterance, today), StageReading.none());
        }
        int from = CORRECTION.allIn(utterance.text()).stream()
                .mapToInt(MatchResult::end)
                .reduce(-1, (before, last) -> last);
        if (from > 0 && from < utterance.text().length() - 4) {
            Stated tail = facts(years(cut(utterance, from), utterance), today);
            if (tail.reading().sure() != null) {
                return tail;
            }
        }
        return facts(utterance, today);
    }

    /** "Student? Nope, …" says what it is not. */
    private static Utterance withoutDenied(Utterance utterance) {
        Matcher denied = DENIED.matcher(utterance.text());
        return denied.find() ? cut(utterance, denied.end() - 1) : utterance;
    }

    /** "Five years, wait, fifteen": a number that corrects years is one of years. */
    private static Utterance years(Utterance tail, Utterance whole) {
        if (tail.tokens().size() > 2 || !whole.text().contains(" years ") || Double.isNaN(Amounts.last(tail.text()))) {
            return tail;
        }
        List<String> tokens = new ArrayList<>(tail.tokens());
        tokens.add("years");
        return tail.withTokens(tokens);
    }

    private static Utterance cut(Utterance utterance, int from) {
        int skip = (int) utterance
                .text()
                .substring(0, from)
                .chars()
                .filter(c -> c == ' ')
                .count();
        return utterance.withTokens(utterance
                .tokens()
                .subList(
                        Math.min(skip, utterance.tokens().size()),
                        utterance.tokens().size()));
    }

    private Stated facts(Utterance utterance, LocalDate today) {
        CareerFacts facts = CareerFacts.of(utterance, today);
        Optional<StageReading> open = LeftOpen.of(utterance.bare());
        if (open.isPresent()) {
            return new Stated(facts, open.get());
        }
        StageReading stated = Judgement.of(facts);
        String positive = NOT_THEN.replacedIn(" " + utterance.bare() + " ", " ").strip();
        List<Stage> named = CalledByName.in(positive, options);
        if (named.size() == 1 && (stated.sure() == null || stated.sure() == named.get(0))) {
            return new Stated(facts, StageReading.stated(named.get(0), 0.9));
        }
        return new Stated(facts, stated);
    }
}
