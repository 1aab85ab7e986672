package org.connectioncoach.language.number;

import java.util.List;
import java.util.Set;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.NumberReading.Problem;
import org.connectioncoach.language.number.Mention.Bound;
import org.connectioncoach.language.number.Mention.Role;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Count;

/** Reads how many connections a message speaks of. */
public final class NumberReader {
    /**
     * What was found.
     *
     * @param reading the number of connections
     * @param explicit whether it surely counts connections, whatever the open question is
     * @param numbersSaid whether any number was said, also one that counts something else
     */
    public record Found(NumberReading reading, boolean explicit, boolean numbersSaid) {}

    private static final Set<String> HESITATION = Set.of("uh", "um", "uhm", "er", "erm", "umm", "uhh", "hmm", "hm");

    private NumberReader() {}

    /**
     * Reads a message.
     *
     * @param asked whether the open question asks for the number
     */
    public static Found read(Utterance utterance, boolean asked) {
        Utterance fluent = withoutHesitation(utterance);
        List<Mention> all = new MentionFinder(fluent.tokens()).find();
        List<Mention> counted = Choosing.among(all, fluent, asked);
        if (counted.isEmpty()) {
            return withoutNumber(utterance, all, asked);
        }
        boolean explicit = counted.stream().anyMatch(mention -> mention.role() == Role.CONNECTIONS);
        return new Found(reading(counted), explicit, true);
    }

    /** "One hundred and uh forty five": what is dictated comes with pauses. */
    private static Utterance withoutHesitation(Utterance utterance) {
        List<String> words = utterance.tokens().stream()
                .filter(word -> !HESITATION.contains(word))
                .toList();
        return words.size() == utterance.tokens().size() || words.isEmpty() ? utterance : utterance.withTokens(words);
    }

    private static Found withoutNumber(Utterance utterance, List<Mention> all, boolean asked) {
        NumberReading worded = WordedCounts.read(utterance, asked);
        if (!(worded instanceof NumberReading.None)) {
            return new Found(worded, WordedCounts.explicit(utterance), !all.isEmpty());
        }
        if (asked && all.stream().anyMatch(mention -> mention.role() == Role.WHEN)) {
            return new Found(
                    new NumberReading.Impossible(
                            Problem.NOT_A_COUNT, (long) all.get(0).low()),
                    false,
                    true);
        }
        return new Found(worded, false, !all.isEmpty());
    }

    private static NumberReading reading(List<Mention> counted) {
        if (counted.size() > 1) {
            return several(counted);
        }
        return reading(counted.get(0));
    }

    private static NumberReading several(List<Mention> counted) {
        Mention last = counted.get(counted.size() - 1);
        if (!last.hedged()
                && last.bound() == Bound.NONE
                && counted.stream().allMatch(mention -> mention == last || mention.hedged())) {
            return reading(last);
        }
        double low = counted.stream().mapToDouble(Mention::low).min().orElseThrow();
        double high = counted.stream().mapToDouble(Mention::high).max().orElseThrow();
        boolean alternatives = counted.stream().anyMatch(Mention::hedged) && low > 0 && high / low < 2;
        if (alternatives || low == high) {
            Mention first = counted.get(0);
            return reading(new Mention(low, high, first.from(), first.to(), first.hedged(), Bound.NONE, first.role()));
        }
        return new NumberReading.Several(counted.stream()
                .mapToInt(mention -> (int) Math.max(0, Math.min(Count.PLATFORM_CAP, mention.middle())))
                .boxed()
                .distinct()
                .toList());
    }

    private static NumberReading reading(Mention mention) {
        if (mention.low() < 0) {
            return new NumberReading.Impossible(Problem.NEGATIVE, (long) mention.low());
        }
        if (mention.high() > Count.PLATFORM_CAP) {
            return new NumberReading.Impossible(Problem.ABOVE_CAP, (long) mention.high());
        }
        if (!mention.whole()) {
            return new NumberReading.Impossible(Problem.FRACTION, (long) mention.low());
        }
        int low = (int) mention.low();
        int high = (int) mention.high();
        if (!mention.single()) {
            return new NumberReading.Read(Count.about((int) Math.round(mention.middle())), low, high);
        }
        return switch (mention.bound()) {
            case MORE_THAN -> moreThan(low, Math.min(low + 1, Count.PLATFORM_CAP));
            case AT_LEAST -> moreThan(low, low);
            case LESS_THAN -> new NumberReading.Read(Count.about(low / 2), 0, Math.max(0, low - 1));
            case AT_MOST -> new NumberReading.Read(Count.about(low), 0, low);
            case NONE -> NumberReading.Read.of(mention.hedged() ? Count.about(low) : Count.exact(low));
        };
    }

    /** Only the 500 that LinkedIn itself shows hides the number; "over 1,200" is known well enough to place. */
    private static NumberReading moreThan(int said, int min) {
        if (said == 500) {
            return new NumberReading.Read(Count.atLeast(Count.FIVE_HUNDRED_PLUS), Count.FIVE_HUNDRED_PLUS, -1);
        }
        return new NumberReading.Read(Count.about(said), min, -1);
    }
}
