package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Goal;

/** Reads what a person wants their network to do: wishes count, what they do not want is left out. */
public final class GoalReader {
    private static final int MOST_WORDS = 6;

    private static final int MOST_WORDS_OF_STAGE = 2;

    /** A number, a count, or somebody's occupation. */
    private static final Pattern ITEM_ABOUT_ELSE = Pattern.compile(
            "\\d| (?:many|number|count|figure|connections?|contacts|followers|years?|months?) | (?:\\w+ (?:manager|lead|head|director|officer|engineer|teacher|trainer|coach|worker|assistant|analyst|developer|nurse|consultant|coordinator|specialist|recruiter|supervisor|partner|leader|editor|owner|founder)|mentor) $| (?:i am|am|as) an? ");

    private final Options<Goal> options;

    private final Supplier<Optional<GoalClassifier>> classifier;

    /**
     * Reads by rules, and by examples where the rules are silent.
     *
     * @param classifier what examples teach, asked for when one is needed
     */
    public GoalReader(Options<Goal> options, Supplier<Optional<GoalClassifier>> classifier) {
        this.options = options;
        this.classifier = classifier;
    }

    /** Two goals worth offering when nothing else was found; empty when the message is about something else. */
    public List<Guess> offers(Utterance utterance) {
        return classifier.get().map(known -> known.guesses(utterance)).orElse(List.of());
    }

    /** One or two goals by the words that name them, in their order; empty when there is none. */
    public List<Goal> read(Utterance utterance) {
        return read(Clause.of(utterance.text()), utterance);
    }

    /** The same for an answer to "What do you want your network to do?": examples speak where no word does. */
    public List<Goal> readAnswer(Utterance utterance) {
        List<Clause> clauses = Clause.of(utterance.text());
        List<Goal> named = read(clauses, utterance);
        return named.isEmpty() ? likely(clauses, utterance) : named;
    }

    /**
     * The goals in a message that answers something else as well: "law student, internship, 95".
     *
     * @param listed whether it gives other answers too, so that a bare word counts as an item of a list
     * @param about whether words are about something else, such as where somebody stands
     */
    public List<Goal> readAside(Utterance utterance, boolean listed, Predicate<String> about) {
        List<Goal> found = new ArrayList<>();
        List<Clause> clauses = Clause.of(utterance.text());
        for (Clause clause : clauses) {
            if (clause.wished()
                    || Hits.isName(clause.words())
                    || options.named(clause.words().strip()).isPresent()) {
                found.addAll(Hits.in(clause.words()));
            } else if (listed && isItem(clause) && !about.test(clause.words())) {
                found.addAll(Hits.in(clause.words()));
            } else if (listed) {
                besideNumber(clause, about).ifPresent(found::add);
            }
        }
        return clear(found).isEmpty() ? found.stream().limit(1).toList() : clear(found);
    }

    /** The goal named in a list without commas: "student jobs 120". */
    private Optional<Goal> besideNumber(Clause clause, Predicate<String> about) {
        List<String> all = List.of(clause.words().strip().split(" "));
        List<String> words = all.stream().filter(word -> !word.matches("\\d+")).toList();
        if (words.size() == all.size() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                Optional<Goal> named = options.named(String.join(" ", words.subList(from, to)));
                List<String> rest = new ArrayList<>(words.subList(0, from));
                rest.addAll(words.subList(to, words.size()));
                if (named.isPresent()
                        && (rest.isEmpty()
                                || rest.size() <= MOST_WORDS_OF_STAGE
                                        && about.test(" " + String.join(" ", rest) + " "))) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isItem(Clause clause) {
        return clause.words().strip().split(" ").length <= MOST_WORDS
                && !ITEM_ABOUT_ELSE.matcher(clause.words()).find();
    }

    private List<Goal> read(List<Clause> clauses, Utterance utterance) {
        List<Goal> wanted = new ArrayList<>();
        List<Goal> told = new ArrayList<>();
        clauses.forEach(clause -> (clause.wish() ? wanted : told).addAll(Hits.in(clause.words())));
        List<Goal> found = clear(wanted).isEmpty() && !clear(told).isEmpty() ? told : wanted;
        if (!clear(found).isEmpty()) {
            return clear(found);
        }
        return found.isEmpty()
                ? options.labeledIn(utterance.bare()).stream().limit(2).toList()
                : List.of(Goal.UNSURE);
    }

    private static List<Goal> clear(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> goal != Goal.UNSURE)
                .distinct()
                .limit(2)
                .toList();
    }

    private List<Goal> likely(List<Clause> clauses, Utterance utterance) {
        List<Clause> meant = clauses.stream()
                .filter(clause -> !Negations.turnsDown(clause.words()))
                .toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        Utterance words = meant.size() == clauses.size()
                ? utterance
                : utterance.withTokens(List.of(meant.stream()
                        .map(clause -> clause.words().strip())
                        .collect(Collectors.joining(" "))
                        .split(" ")));
        return classifier
                .get()
                .flatMap(known -> known.sure(words))
                .map(List::of)
                .orElse(List.of());
    }
}
