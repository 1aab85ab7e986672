package org.connectioncoach.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.learned.Learned;
import org.connectioncoach.search.ranking.Ballot;
import org.connectioncoach.search.reading.Spelling;

/**
 * Finds topics with what was learned from example phrasings; safe for several threads. Guesses are always the three
 * closest topics, best first, except that a refusal's first guess is the refusal.
 */
public final class LearnedTopics implements Topics {
    /** Characters beyond this many are not read: nobody's question is longer, and reading stays fast. */
    private static final int LONGEST = 1_000;

    private static final TopicSubject SUBJECT = new TopicSubject();

    private final Supplier<TopicModel> model;

    private LearnedTopics(Supplier<TopicModel> model) {
        this.model = model;
    }

    /** Learns from a book now. */
    public static LearnedTopics learn(QuestionBook book) {
        TopicModel learned = TopicModel.learn(book);
        return new LearnedTopics(() -> learned);
    }

    /** What serves topics while a coach runs; edited content is learned in the background. */
    public static Learned<TopicModel> inTheBackground() {
        return Learned.inTheBackground(SUBJECT);
    }

    /**
     * Topics of content files and a workspace, loaded or learned at the first question.
     *
     * @param examples how people ask for the workspace's own topics, by id
     */
    public static LearnedTopics from(
            Learned<TopicModel> learned, ConfigFiles files, Map<String, List<String>> examples) {
        return new LearnedTopics(learned.from(SUBJECT.lesson(files, examples)));
    }

    /** The same for a program that ends soon: what is not shipped is learned before the first answer. */
    public static LearnedTopics atOnce(ConfigFiles files, Map<String, List<String>> examples) {
        return from(Learned.atOnce(SUBJECT), files, examples);
    }

    @Override
    public Finding find(String question) {
        String read = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        if (Spelling.split(read).isEmpty()) {
            return new Finding(Verdict.OUT_OF_SCOPE, List.of());
        }
        TopicModel known = model.get();
        Ballot ballot = known.votes().on(read);
        Verdict verdict = known.judge().of(ballot);
        if (verdict == Verdict.OUT_OF_SCOPE) {
            List<Guess> guesses = new ArrayList<>();
            guesses.add(new Guess(ballot.refusal(), 1 - known.judge().covered(ballot)));
            guesses.addAll(ballot.guesses());
            return new Finding(verdict, guesses);
        }
        return new Finding(verdict, ballot.guesses());
    }
}
