package org.connectioncoach.dialogue.range;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code stage:student goal:jobs have:120}, {@code student jobs 120} and {@code I'm a student after an internship
 * with 120 connections} alike. What ids settle is settled without understanding a sentence.
 */
public final class RangeGrammar {
    private static final String KEYS =
            "stage|goals|goal|have|count|number|connections|field|team|density|geo|experience|style";
    private static final Pattern PAIR = Pattern.compile(
            "\\b(" + KEYS + ")\\s*[:=≈]\\s*(.*?)(?=[\\s,;]+(?:" + KEYS + ")\\s*[:=≈]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Understanding understanding;
    private final LocalDate today;

    private @Nullable Stage stage;
    private final List<Goal> goals = new ArrayList<>();
    private @Nullable Count count;
    private final Map<Factor, FactorOption> factors = new EnumMap<>(Factor.class);
    private final List<RangeRequest.Problem> problems = new ArrayList<>();
    private boolean share;

    private RangeGrammar(Understanding understanding, LocalDate today) {
        this.understanding = understanding;
        this.today = today;
    }

    public static RangeRequest read(String words, Understanding understanding, LocalDate today) {
        RangeGrammar grammar = new RangeGrammar(understanding, today);
        grammar.readAll(words.strip());
        return new RangeRequest(
                grammar.stage, grammar.goals, grammar.count, grammar.factors, grammar.problems, grammar.share);
    }

    private void readAll(String words) {
        Matcher matcher = PAIR.matcher(words);
        StringBuilder free = new StringBuilder();
        while (matcher.find()) {
            String left = pair(matcher.group(1).toLowerCase(Locale.ROOT), trimmed(matcher.group(2)));
            matcher.appendReplacement(free, Matcher.quoteReplacement(" " + left + " "));
        }
        free(matcher.appendTail(free).toString());
    }

    /** Reads one pair; what stands behind a one-word value is handed back as free words. */
    private String pair(String key, String value) {
        switch (key) {
            case "stage" -> {
                return stage(value);
            }
            case "goal", "goals" -> {
                return goal(value);
            }
            case "have", "count", "number", "connections" -> number(value);
            default -> {
                return factor(key, value);
            }
        }
        return "";
    }

    private String stage(String value) {
        Meaning meaning = understanding.read(value, Expecting.STAGE, today);
        if (Stage.ofId(id(value)).or(meaning::stage).isPresent()) {
            stage = Stage.ofId(id(value)).or(meaning::stage).orElseThrow();
            return "";
        }
        return firstWord(
                value,
                word -> Stage.ofId(id(word))
                        .map(found -> {
                            stage = found;
                            return true;
                        })
                        .orElse(false),
                new RangeRequest.Problem.UnknownStage(value));
    }

    private String goal(String value) {
        for (String part : value.split("\\s*(?:[,+&]|\\band\\b)\\s*")) {
            Goal.ofId(id(part)).ifPresent(this::add);
        }
        if (!goals.isEmpty()) {
            return "";
        }
        Meaning meaning = understanding.read(value, Expecting.GOALS, today);
        meaning.goals().forEach(this::add);
        if (!goals.isEmpty()) {
            return "";
        }
        Goal closest = meaning.guesses().stream()
                .flatMap(guess -> Goal.ofId(guess.id()).stream())
                .findFirst()
                .orElse(null);
        return firstWord(
                value,
                word -> Goal.ofId(id(word))
                        .map(found -> {
                            add(found);
                            return true;
                        })
                        .orElse(false),
                new RangeRequest.Problem.UnknownGoal(value, closest));
    }

    private String firstWord(String value, java.util.function.Predicate<String> known, RangeRequest.Problem otherwise) {
        String[] parts = value.split("[\\s,]+", 2);
        if (known.test(parts[0])) {
            return parts.length > 1 ? parts[1] : "";
        }
        problems.add(otherwise);
        return "";
    }

    private void number(String value) {
        NumberReading reading =
                understanding.read(value, Expecting.COUNT, today).number();
        if (reading instanceof NumberReading.Read read) {
            count = read.count();
        } else {
            problems.add(new RangeRequest.Problem.UnusableNumber(value, reading));
        }
    }

    private String factor(String key, String value) {
        Factor factor = Factor.ofId(key).orElseThrow();
        return firstWord(
                value,
                word -> FactorOption.ofId(factor, id(word))
                        .map(option -> {
                            factors.put(factor, option);
                            return true;
                        })
                        .orElse(false),
                new RangeRequest.Problem.UnknownFactor(key + ":" + value));
    }

    private void free(String words) {
        List<String> left = new ArrayList<>();
        for (String token : words.split("[\\s,;]+")) {
            if (!token.isEmpty() && !token(token)) {
                left.add(token);
            }
        }
        if (left.isEmpty()) {
            return;
        }
        String rest = words.strip();
        Meaning meaning = understanding.read(rest, Expecting.NOTHING, today);
        boolean used = meaning.answersAnything();
        if (stage == null) {
            stage = meaning.stage().orElse(null);
        }
        if (goals.isEmpty()) {
            meaning.goals().forEach(this::add);
        }
        if (meaning.number() instanceof NumberReading.Read read) {
            count = read.count();
        } else if (!(meaning.number() instanceof NumberReading.None)) {
            problems.add(new RangeRequest.Problem.UnusableNumber(rest, meaning.number()));
        }
        meaning.factors().forEach(factors::putIfAbsent);
        if (!used) {
            problems.add(new RangeRequest.Problem.Unread(String.join(" ", left)));
        }
    }

    private boolean token(String token) {
        String id = id(token);
        if (id.equals("share")) {
            share = true;
            return true;
        }
        if (stage == null && Stage.ofId(id).isPresent()) {
            stage = Stage.ofId(id).orElseThrow();
            return true;
        }
        if (Goal.ofId(id).isPresent()) {
            add(Goal.ofId(id).orElseThrow());
            return true;
        }
        if (count == null && NUMBER.matcher(token).matches()) {
            number(token);
            return true;
        }
        return false;
    }

    private void add(Goal goal) {
        if (goals.size() < 2 && !goals.contains(goal)) {
            goals.add(goal);
        }
    }

    private static String id(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static String trimmed(String value) {
        return value.strip().replaceAll("^[,;\\s]+|[,;\\s]+$", "");
    }
}
