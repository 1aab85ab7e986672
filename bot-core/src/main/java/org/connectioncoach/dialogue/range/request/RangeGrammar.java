package org.connectioncoach.dialogue.range.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.connectioncoach.dialogue.range.request.RangePairs.Pair;
import org.connectioncoach.dialogue.range.request.RangeRequest.Problem;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;

/**
 * Reads {@code stage:student goal:jobs have:120}, {@code 120 jobs student} and {@code I'm a student after an internship
 * with 120 connections} alike, and any mixture. What names settle is settled without understanding a sentence.
 */
public final class RangeGrammar {
    private static final int LONGEST_NAME = 6;

    private final RangeNames names;
    private final RangeAnswers answers = new RangeAnswers();
    private final StringBuilder free = new StringBuilder();

    private RangeGrammar(RangeNames names) {
        this.names = names;
    }

    public static RangeRequest read(String words, Understanding understanding, LocalDate today) {
        RangeGrammar grammar = new RangeGrammar(new RangeNames(understanding, today));
        RangePairs pairs = RangePairs.in(words);
        grammar.free.append(pairs.rest());
        pairs.pairs().forEach(grammar::pair);
        String rest = grammar.free.toString().strip();
        boolean share = rest.matches("(?is)(.*\\s)?share");
        grammar.freeWords(
                share ? rest.substring(0, rest.length() - "share".length()).strip() : rest);
        return grammar.answers.asked(share);
    }

    private void pair(Pair pair) {
        String first = pair.firstWord();
        switch (pair.key()) {
            case "stage" ->
                longest(pair, names::stage)
                        .ifPresentOrElse(answers::at, () -> answers.cannot(new Problem.UnknownStage(first)));
            case "goal", "goals" ->
                longest(pair, names::goals)
                        .ifPresentOrElse(
                                answers::wanting,
                                () -> answers.cannot(new Problem.UnknownGoal(first, names.closestGoal(first))));
            case "have", "count", "number", "connections" ->
                longest(digitsFirst(pair), this::numeral)
                        .ifPresentOrElse(
                                answers::number,
                                () -> answers.cannot(new Problem.UnusableNumber(first, new NumberReading.None())));
            default ->
                Factor.ofId(pair.key())
                        .flatMap(factor -> longest(pair, words -> FactorOption.ofId(factor, RangeNames.id(words))))
                        .ifPresentOrElse(
                                answers::placed,
                                () -> answers.cannot(new Problem.UnknownFactor(pair.key() + ":" + first)));
        }
    }

    /** The value may be followed by words of their own, so the longest beginning that means something counts. */
    private <T> Optional<T> longest(Pair pair, Function<String, Optional<T>> meaning) {
        List<String> words = List.of(pair.value().split("\\s+"));
        for (int length = Math.min(words.size(), LONGEST_NAME); length > 0; length--) {
            Optional<T> found = meaning.apply(String.join(" ", words.subList(0, length)));
            if (found.isPresent()) {
                words.subList(length, words.size())
                        .forEach(word -> free.append(' ').append(word));
                return found;
            }
        }
        words.subList(1, words.size()).forEach(word -> free.append(' ').append(word));
        return Optional.empty();
    }

    /** A number in digits is one word long; what follows it belongs to the rest. */
    private Pair digitsFirst(Pair pair) {
        String[] words = pair.value().split("\\s+", 2);
        if (words.length < 2 || !words[0].matches("\\d[\\d.,']*k?\\+?")) {
            return pair;
        }
        free.append(' ').append(words[1]);
        return new Pair(pair.key(), words[0]);
    }

    private Optional<NumberReading> numeral(String words) {
        NumberReading reading = names.number(words);
        return reading instanceof NumberReading.None ? Optional.empty() : Optional.of(reading);
    }

    private void freeWords(String words) {
        if (words.isEmpty()) {
            return;
        }
        List<String> each = List.of(words.split("[\\s,]+"));
        RangeList list = RangeList.of(each, names);
        if (list.isPlain(answers)) {
            listed(list);
        } else {
            sentence(words, each);
        }
    }

    /** What is named is taken, in any order; what has no name stands where an answer is missing. */
    private void listed(RangeList list) {
        list.stages().forEach(answers::at);
        list.goals().forEach(answers::wanting);
        list.numbers().forEach(answers::number);
        String unnamed = list.unnamed();
        if (unnamed.isEmpty()) {
            return;
        }
        if (answers.hasStage()) {
            names.goals(unnamed)
                    .ifPresentOrElse(
                            answers::wanting,
                            () -> answers.cannot(new Problem.UnknownGoal(unnamed, names.closestGoal(unnamed))));
        } else {
            names.stage(unnamed).ifPresentOrElse(answers::at, () -> answers.cannot(new Problem.UnknownStage(unnamed)));
        }
    }

    private void sentence(String words, List<String> each) {
        Meaning meaning = names.sentence(words);
        meaning.stage().ifPresent(answers::at);
        answers.wanting(meaning.goals());
        if (!answers.hasGoal()) {
            mentionedGoal(each).ifPresent(answers::wanting);
        }
        answers.placedBesides(meaning.factors().values());
        if (!answers.hasNumber()) {
            answers.number(meaning.number());
        }
        if (!meaning.answersAnything() && !answers.hasGoal()) {
            answers.cannot(new Problem.Unread(words));
        }
    }

    /** The longest run of words within a sentence that is how a goal is called, as in "after an internship". */
    private Optional<List<Goal>> mentionedGoal(List<String> words) {
        for (int length = Math.min(words.size(), LONGEST_NAME); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = String.join(" ", words.subList(from, from + length));
                if (!name.matches("[\\d\\W]*") && names.isName(name, Expecting.GOALS)) {
                    Optional<List<Goal>> found = names.goals(name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
