package org.connectioncoach.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.language.topic.Refusal;
import org.connectioncoach.search.calibrating.Judge;
import org.connectioncoach.search.ranking.Votes;

/**
 * What finding topics rests on, learned from a question book.
 *
 * @param votes how likely each topic is
 * @param judge when that is enough
 */
public record TopicModel(Votes votes, Judge judge) {
    /** Learns in a few seconds; the same book always gives the same model. */
    public static TopicModel learn(QuestionBook book) {
        Votes votes = Votes.learn(book.catalog(), book.synonyms());
        List<Judge.Sample> samples = new ArrayList<>();
        book.calibration()
                .forEach((right, questions) -> questions.forEach(question ->
                        samples.add(new Judge.Sample(votes.on(question), right, !right.equals(Refusal.OUT_OF_SCOPE)))));
        return new TopicModel(votes, Judge.learn(samples));
    }

    void write(DataOutputStream out) throws IOException {
        votes.write(out);
        judge.write(out);
    }

    static TopicModel read(DataInputStream in) throws IOException {
        return new TopicModel(Votes.read(in), Judge.read(in));
    }
}
