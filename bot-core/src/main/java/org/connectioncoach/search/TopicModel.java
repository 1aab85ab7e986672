package org.connectioncoach.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.topic.QuestionBook;
import org.connectioncoach.language.topic.Refusal;
import org.connectioncoach.search.calibrating.Limits;
import org.connectioncoach.search.ranking.Votes;

/**
 * What finding topics rests on, learned from a question book.
 *
 * @param votes how likely each topic is
 * @param limits how sure is sure enough
 */
public record TopicModel(Votes votes, Limits limits) {
    /** Learns in a second or two; the same book always gives the same model. */
    public static TopicModel learn(QuestionBook book) {
        Votes votes = Votes.learn(book.catalog(), book.synonyms());
        List<Limits.Sample> samples = new ArrayList<>();
        book.calibration()
                .forEach((right, questions) -> questions.forEach(question -> samples.add(
                        new Limits.Sample(votes.on(question), right, !right.equals(Refusal.OUT_OF_SCOPE)))));
        return new TopicModel(votes, Limits.calibrated(samples));
    }

    void write(DataOutputStream out) throws IOException {
        votes.write(out);
        out.writeDouble(limits.sure());
        out.writeDouble(limits.refuse());
    }

    static TopicModel read(DataInputStream in) throws IOException {
        return new TopicModel(Votes.read(in), new Limits(in.readDouble(), in.readDouble()));
    }
}
