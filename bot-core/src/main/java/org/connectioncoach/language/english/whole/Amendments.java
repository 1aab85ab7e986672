package org.connectioncoach.language.english.whole;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.english.slot.Slots;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Goal;

/**
 * "Nah, recent graduate", "sorry, jobs", "yes, about 350": words that take something back or agree, and behind them the
 * name of an answer or a number and nothing else. The open question has the first claim to it; else it corrects.
 */
public final class Amendments {
    private static final String SOUND = "oh|um|uh|er|hm|hmm|ah|ugh|well|so|lol|haha|and|but";
    private static final String TAKING_BACK =
            "actually|wait|hold on|sorry|oops|whoops|i meant|i mean|meant|i should have said"
                    + "|should be|should have been|should say|make it|make that|scratch that|strike that|correction|typo|my bad"
                    + "|my mistake|or rather|rather|or better|better|wrong|not right|change it to|change that to|let me correct"
                    + "|i said it wrong|misclick|mistake|more like|instead";
    private static final String DENYING = "no|n|nein|nay";
    private static final String AGREEING =
            "yes|y|ok|sure|right|correct|exactly|absolutely|definitely|fine|true|si|oui|ja|that is right|that is correct";
    private static final String LINKING =
            "i am|it is|its|that is|this is|i have|a|an|the|in|at|my|put|please|say|number|stage|goal|now"
                    + "|(?:lets )?(?:go )?back to|(?:lets |i will )?go with|lets say";
    private static final Pattern LEAD = Pattern.compile("^ (?:(" + TAKING_BACK + ")|(" + DENYING + ")|(" + AGREEING
            + ")|" + SOUND + "|" + LINKING + "|[,.;:!*-]+|\\.{2,})(?= )");
    private static final Pattern TRAIL =
            Pattern.compile(" (?:(sorry|i mean|i meant|actually|instead|rather|\\*)|please|now|then|[,.;:!-]+) $");
    private static final Pattern FIRMLY_NO =
            Pattern.compile("(?iu)^\\W*(?:\\w+\\W+)?(?:na+h|nope|nein|nay|no+\\s*[,.;:!–—-])");
    private static final Wording OF_THEMSELVES = Wording.of("\\bi am \\S");
    private static final int LONGEST_NAME = 7;

    /** A small number alone is as often the place of a choice, and after "I am" an age. */
    private static final int LARGEST_PLACE = 9;

    private static final int LARGEST_AGE = 99;

    private final WholeAnswers answers;

    public Amendments(WholeAnswers answers) {
        this.answers = answers;
    }

    /** Empty where nothing is taken back or agreed to, or more follows than an answer. */
    public Optional<Meaning> read(Utterance utterance, Expecting expecting) {
        if (utterance.text().contains(" ? ")) {
            return Optional.empty();
        }
        Said said = Said.of(utterance);
        boolean amends = said.takesBack || said.firmlyDenies || expecting == Expecting.CONFIRM;
        boolean named = amends || said.agrees;
        Utterance rest = Utterance.of(said.rest.strip());
        if (rest.isEmpty() || rest.tokens().size() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<Meaning> open = named ? answersOpen(rest, expecting) : Optional.empty();
        return open.or(() -> corrects(rest, expecting, amends, said));
    }

    private Optional<Meaning> answersOpen(Utterance rest, Expecting expecting) {
        return switch (expecting) {
            case STAGE, GOALS -> answers.read(rest, expecting).filter(found -> found.kind() == Meaning.Kind.ANSWER);
            case COUNT ->
                PlainNumber.in(rest).map(number -> Slots.NONE.with(number).as(Meaning.Kind.ANSWER, 0.9));
            case CONFIRM, PLAN, REMINDER, NOTHING -> Optional.empty();
        };
    }

    private Optional<Meaning> corrects(Utterance rest, Expecting expecting, boolean amends, Said said) {
        Optional<Slots> found = Optional.empty();
        boolean stageAlone = expecting == Expecting.GOALS || expecting == Expecting.COUNT;
        if (amends || stageAlone) {
            found = answers.named(rest, Expecting.STAGE);
        }
        if (found.isEmpty() && amends) {
            found = answers.named(rest, Expecting.GOALS)
                    .filter(slots -> !slots.goals().contains(Goal.UNSURE));
        }
        if (found.isEmpty()) {
            found = PlainNumber.in(rest)
                    .filter(number -> isMeant(number, rest, expecting, amends, said))
                    .map(Slots.NONE::with);
        }
        Boolean yes = expecting == Expecting.CONFIRM && (said.agrees || said.denies) ? said.agrees : null;
        return found.map(slots -> slots.saying(yes).as(manner(slots), 0.9));
    }

    /** Whether a number was meant as one of connections, without having been asked for. */
    private static boolean isMeant(
            NumberReading number, Utterance rest, Expecting expecting, boolean amends, Said said) {
        if (!PlainNumber.isAbove(said.tellsOfThemselves ? LARGEST_AGE : LARGEST_PLACE, number)) {
            return false;
        }
        return amends
                || said.denies
                || rest.text().contains(" not ")
                || switch (expecting) {
                    case STAGE, GOALS -> PlainNumber.isNoAgeNorYear(number);
                    case NOTHING -> !rest.text().matches("(?: \\d){2,} ");
                    case COUNT, CONFIRM, PLAN, REMINDER -> false;
                };
    }

    private static Manner manner(Slots slots) {
        return slots.stage() != null
                ? Manner.CORRECT_STAGE
                : slots.hasNumber() ? Manner.CORRECT_COUNT : Manner.CORRECT_GOALS;
    }

    /** What stands around an answer. */
    private record Said(
            boolean takesBack,
            boolean denies,
            boolean firmlyDenies,
            boolean agrees,
            boolean tellsOfThemselves,
            String rest) {
        static Said of(Utterance utterance) {
            String text = utterance.text();
            boolean takesBack = false, denies = false, agrees = false;
            for (Matcher lead = LEAD.matcher(text); lead.find(); lead = LEAD.matcher(text)) {
                takesBack |= lead.group(1) != null;
                denies |= lead.group(2) != null;
                agrees |= lead.group(3) != null;
                text = text.substring(lead.end());
            }
            for (Matcher trail = TRAIL.matcher(text); trail.find(); trail = TRAIL.matcher(text)) {
                takesBack |= trail.group(1) != null;
                text = text.substring(0, trail.start()) + " ";
            }
            boolean firmly = denies && FIRMLY_NO.matcher(utterance.raw()).find();
            boolean themselves = OF_THEMSELVES.in(utterance.text());
            return new Said(takesBack, denies, firmly, agrees && !denies, themselves, text);
        }
    }
}
