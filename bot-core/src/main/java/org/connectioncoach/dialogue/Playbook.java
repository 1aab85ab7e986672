package org.connectioncoach.dialogue;

import java.util.Optional;
import org.connectioncoach.advice.Advisor;
import org.connectioncoach.advice.Guidance;
import org.connectioncoach.advice.StepPicker;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Understanding;

/**
 * All that the dialogue works with for one workspace and language: what to advise, what to say, how to understand.
 *
 * @param topics finds the answer to a question
 * @param answers the texts of the answers
 * @param bookingLink where to reach the team without a hand-off; empty when the content names none
 */
public record Playbook(
        Guidance guidance,
        Advisor advisor,
        StepPicker picker,
        Script script,
        Figures figures,
        Understanding understanding,
        Topics topics,
        Answers answers,
        String bookingLink) {

    public static Playbook of(
            Guidance guidance,
            Script script,
            Understanding understanding,
            Topics topics,
            Answers answers,
            String bookingLink) {
        return new Playbook(
                guidance,
                new Advisor(guidance),
                new StepPicker(guidance),
                script,
                new Figures(script.locale()),
                understanding,
                topics,
                answers,
                bookingLink);
    }

    /** The curated answers by topic id. */
    public interface Answers {
        Optional<CuratedAnswer> answer(String topicId);
    }

    /**
     * An answer with its source.
     *
     * @param label how the topic reads on a button, at most 38 characters
     * @param markup the answer, as content files write it
     * @param source who says so, as members read it
     * @param followUp id of the flow that fits next, such as {@code assess}; empty when none
     */
    public record CuratedAnswer(String topicId, String label, String markup, String source, String followUp) {}
}
