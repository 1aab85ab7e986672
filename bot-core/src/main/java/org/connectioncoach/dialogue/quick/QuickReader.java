package org.connectioncoach.dialogue.quick;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectioncoach.dialogue.quick.QuickPairs.Pair;
import org.connectioncoach.dialogue.quick.QuickReading.Obstacle;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Speed;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed after {@code range}: {@code student jobs 120}, {@code have:120 goal:jobs stage:student}, {@code
 * I'm a student after an internship with 120 connections}, or a mixture of these. One line, one reader.
 */
public final class QuickReader {
    private static final int LONGEST_VALUE = 5;
    private static final int LONGEST_NAME = 6;

    private final Understanding understanding;
    private final LocalDate today;
    private final Map<Factor, FactorOption> factors = new EnumMap<>(Factor.class);
    private final List<Goal> goals = new ArrayList<>();
    private final StringBuilder free = new StringBuilder();
    private @Nullable Stage stage;
    private @Nullable Count count;
    private Speed speed = Speed.STEADY;
    private @Nullable Obstacle obstacle;

    private QuickReader(Understanding understanding, LocalDate today) {
        this.understanding = understanding;
        this.today = today;
    }

    public static QuickReading read(String line, Understanding understanding, LocalDate today) {
        QuickReader reader = new QuickReader(understanding, today);
        QuickPairs pairs = QuickPairs.in(line);
        reader.free.append(pairs.rest());
        pairs.pairs().forEach(reader::pair);
        reader.freeWords();
        return new QuickReading(
                reader.stage, reader.goals, reader.count, reader.factors, reader.speed, reader.obstacle);
    }

    private void pair(Pair pair) {
        switch (pair.key()) {
            case "stage", "level", "career" -> {
                Optional<Stage> found = longest(pair, this::stageNamed);
                found.ifPresentOrElse(
                        value -> stage = value, () -> inTheWay(new Obstacle.UnknownStage(firstWord(pair))));
            }
            case "goal", "goals", "for" ->
                longest(pair, this::goalsNamed)
                        .ifPresentOrElse(
                                this::wanting,
                                () -> inTheWay(
                                        new Obstacle.UnknownGoal(firstWord(pair), closestGoal(firstWord(pair)))));
            case "have", "count", "number", "connections" -> count(pair);
            case "speed", "pace" ->
                speedNamed(firstWord(pair)).ifPresentOrElse(value -> speed = value, () -> unknown(pair));
            default -> factor(pair);
        }
    }

    /** The value may be followed by words of their own, so the longest beginning that means something counts. */
    private <T> Optional<T> longest(Pair pair, Function<String, Optional<T>> meaning) {
        String[] words = pair.value().split("\\s+");
        for (int length = Math.min(words.length, LONGEST_VALUE); length > 0; length--) {
            Optional<T> found = meaning.apply(String.join(" ", List.of(words).subList(0, length)));
            if (found.isPresent()) {
                leave(words, length);
                return found;
            }
        }
        leave(words, 1);
        return Optional.empty();
    }

    private void leave(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            free.append(' ').append(words[i]);
        }
    }

    private Optional<Stage> stageNamed(String words) {
        return Stage.ofId(id(words)).or(() -> {
            Meaning meaning = understanding.read(words, Expecting.STAGE, today);
            boolean alone = meaning.goals().isEmpty() && meaning.number() instanceof NumberReading.None;
            return meaning.kind() == Meaning.Kind.ANSWER && alone ? meaning.stage() : Optional.empty();
        });
    }

    private Optional<List<Goal>> goalsNamed(String words) {
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

    private @Nullable Goal closestGoal(String said) {
        return understanding.read(said, Expecting.GOALS, today).guesses().stream()
                .flatMap(guess -> Goal.ofId(guess.id()).stream())
                .findFirst()
                .or(() -> NearGoals.to(said))
                .orElse(null);
    }

    private void count(Pair pair) {
        String[] words = pair.value().split("\\s+");
        for (int length = Math.min(words.length, LONGEST_VALUE); length > 0; length--) {
            String value = String.join(" ", List.of(words).subList(0, length));
            if (number(understanding.read(value, Expecting.COUNT, today).number())) {
                leave(words, length);
                return;
            }
        }
        leave(words, 1);
        inTheWay(new Obstacle.UnclearCount(firstWord(pair)));
    }

    /** Whether it was a number, or at least meant to be one. */
    private boolean number(NumberReading reading) {
        if (reading instanceof NumberReading.Read read) {
            count = read.count();
            return true;
        }
        if (reading instanceof NumberReading.Impossible impossible) {
            inTheWay(new Obstacle.ImpossibleCount(impossible.problem(), impossible.said()));
            return true;
        }
        if (reading instanceof NumberReading.Several several) {
            inTheWay(new Obstacle.UnclearCount(
                    several.candidates().stream().map(String::valueOf).collect(Collectors.joining(", "))));
            return true;
        }
        return false;
    }

    private void factor(Pair pair) {
        Optional<FactorOption> option =
                Factor.ofId(pair.key()).flatMap(factor -> longest(pair, words -> FactorOption.ofId(factor, id(words))));
        option.ifPresentOrElse(found -> factors.put(found.factor(), found), () -> unknown(pair));
    }

    private void unknown(Pair pair) {
        inTheWay(new Obstacle.UnknownFactor(pair.key() + ":" + firstWord(pair)));
    }

    private static Optional<Speed> speedNamed(String word) {
        return Arrays.stream(Speed.values())
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private void wanting(List<Goal> wanted) {
        for (Goal goal : wanted) {
            if (goals.size() < 2 && !goals.contains(goal)) {
                goals.add(goal);
            }
        }
    }

    private void freeWords() {
        String words = free.toString().strip();
        String[] each = words.split("[\\s,]+");
        Deque<Runnable> terse = new ArrayDeque<>();
        if (words.isEmpty() || terse(each, 0, terse)) {
            terse.forEach(Runnable::run);
            return;
        }
        Meaning meaning = understanding.read(words, Expecting.NOTHING, today);
        if (stage == null) {
            stage = meaning.saidStage();
        }
        wanting(meaning.goals());
        if (goals.isEmpty()) {
            mentionedGoal(each).ifPresent(this::wanting);
        }
        meaning.factors().values().forEach(option -> factors.putIfAbsent(option.factor(), option));
        if (count == null && !number(meaning.number()) && words.matches("[\\d.,']+\\+?")) {
            number(understanding.read(words, Expecting.COUNT, today).number());
        }
    }

    /**
     * Whether the words from here on are names and numbers and nothing else, in which case all of them are taken.
     * {@code 120 jobs student} is no sentence, and must not be read as one.
     */
    private boolean terse(String[] words, int from, Deque<Runnable> taken) {
        if (from == words.length) {
            return true;
        }
        for (int length = Math.min(words.length - from, LONGEST_NAME); length > 0; length--) {
            String name = String.join(" ", List.of(words).subList(from, from + length));
            Runnable take = named(name);
            if (take != null && terse(words, from + length, taken)) {
                taken.addFirst(take);
                return true;
            }
        }
        return false;
    }

    /** The longest run of words within a sentence that is how a goal is called, as in "after an internship". */
    private Optional<List<Goal>> mentionedGoal(String[] words) {
        for (int length = Math.min(words.length, LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String name = String.join(" ", List.of(words).subList(from, from + length));
                if (!name.matches("[\\d\\W]*") && whole(name, Expecting.GOALS)) {
                    Optional<List<Goal>> found = goalsNamed(name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Runnable named(String name) {
        if (name.matches("[~≈]?\\d[\\d.,']*k?\\+?")) {
            NumberReading reading =
                    understanding.read(name, Expecting.COUNT, today).number();
            return () -> number(reading);
        }
        Optional<Stage> namedStage = whole(name, Expecting.STAGE) ? stageNamed(name) : Optional.empty();
        if (namedStage.isPresent()) {
            return () -> stage = stage == null ? namedStage.get() : stage;
        }
        Optional<List<Goal>> namedGoals = whole(name, Expecting.GOALS) ? goalsNamed(name) : Optional.empty();
        return namedGoals.<Runnable>map(wanted -> () -> wanting(wanted)).orElse(null);
    }

    /** Whether this is how an option is called, rather than a sentence that mentions it. */
    private boolean whole(String name, Expecting expecting) {
        return Stage.ofId(id(name)).isPresent()
                || Goal.ofId(id(name)).isPresent()
                || understanding.read(name, expecting, today).confidence() >= 1;
    }

    private void inTheWay(Obstacle problem) {
        if (obstacle == null) {
            obstacle = problem;
        }
    }

    private static String firstWord(Pair pair) {
        String word = pair.value().split("\\s+")[0];
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }

    private static String id(String words) {
        return words.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s-]+", "_");
    }
}
