package org.connectioncoach.dialogue.range.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/** How stages, goals and numbers are called, one at a time: by id, by label, or in words that say nothing else. */
final class RangeNames {
    private final Understanding understanding;
    private final LocalDate today;

    RangeNames(Understanding understanding, LocalDate today) {
        this.understanding = understanding;
        this.today = today;
    }

    Optional<Stage> stage(String words) {
        return Stage.ofId(id(words)).or(() -> {
            Meaning meaning = understanding.read(words, Expecting.STAGE, today);
            boolean alone = meaning.goals().isEmpty() && meaning.number() instanceof NumberReading.None;
            return meaning.kind() == Meaning.Kind.ANSWER && alone && !endsInGoal(words)
                    ? meaning.stage()
                    : Optional.empty();
        });
    }

    /** "student jobs": the goal behind the stage is an answer of its own. */
    private boolean endsInGoal(String words) {
        int last = words.lastIndexOf(' ');
        return last >= 0 && isName(words.substring(last + 1), Expecting.GOALS);
    }

    Optional<List<Goal>> goals(String words) {
        return Goal.ofId(id(words)).map(List::of).or(() -> {
            Meaning meaning = understanding.read(words, Expecting.GOALS, today);
            boolean alone = meaning.stage().isEmpty() && meaning.number() instanceof NumberReading.None;
            return meaning.kind() == Meaning.Kind.ANSWER
                            && alone
                            && !meaning.goals().isEmpty()
                    ? Optional.of(meaning.goals())
                    : Optional.empty();
        });
    }

    NumberReading number(String words) {
        return understanding.read(words, Expecting.COUNT, today).number();
    }

    /** A goal to offer where none has this name, or null. */
    @Nullable
    Goal closestGoal(String said) {
        return understanding.read(said, Expecting.GOALS, today).guesses().stream()
                .flatMap(guess -> Goal.ofId(guess.id()).stream())
                .findFirst()
                .or(() -> NearGoals.to(said))
                .orElse(null);
    }

    /** Whether this is how an option is called, rather than a sentence that mentions one. */
    boolean isName(String words, Expecting expecting) {
        return Stage.ofId(id(words)).isPresent()
                || Goal.ofId(id(words)).isPresent()
                || understanding.read(words, expecting, today).confidence() >= 1;
    }

    Meaning sentence(String words) {
        return understanding.read(words, Expecting.NOTHING, today);
    }

    static String id(String words) {
        return words.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s-]+", "_");
    }
}
