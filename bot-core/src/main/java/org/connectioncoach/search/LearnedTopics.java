package org.connectioncoach.search;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.language.topic.Refusal;

/**
 * Finds topics with engines that learn the phrasings when they are built, in about half a second; safe for several
 * threads. Guesses are always the three closest topics, best first, except that a refusal's first guess is the refusal.
 */
public final class LearnedTopics implements Topics {
    /** Characters beyond this many are not read: nobody's question is longer, and reading stays fast. */
    private static final int LONGEST = 1_000;

    private final Votes votes;
    private final Limits limits;

    private LearnedTopics(Votes votes, Limits limits) {
        this.votes = votes;
        this.limits = limits;
    }

    public static LearnedTopics learn(QuestionBook book) {
        Votes votes = new Votes(book.catalog(), book.synonyms());
        List<Limits.Sample> samples = new ArrayList<>();
        book.calibration()
                .forEach((right, questions) -> questions.forEach(question -> samples.add(
                        new Limits.Sample(votes.on(question), right, !right.equals(Refusal.OUT_OF_SCOPE)))));
        return new LearnedTopics(votes, Limits.calibrated(samples));
    }

    @Override
    public Finding find(String question) {
        String read = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        if (Spelling.split(read).isEmpty()) {
            return new Finding(Verdict.OUT_OF_SCOPE, List.of());
        }
        Ballot ballot = votes.on(read);
        Verdict verdict = limits.of(ballot);
        if (verdict == Verdict.OUT_OF_SCOPE) {
            List<Guess> guesses = new ArrayList<>();
            guesses.add(new Guess(ballot.refusal(), ballot.refused()));
            guesses.addAll(ballot.guesses());
            return new Finding(verdict, guesses);
        }
        return new Finding(verdict, ballot.guesses());
    }

    Limits limits() {
        return limits;
    }
}
