package org.connectioncoach.dialogue.playbook;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.Advisor;
import org.connectioncoach.advice.StepPicker;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Count;

/**
 * All that the dialogue works with for one workspace and language: what to advise, what to say, how to understand.
 *
 * @param topics finds the answer to a question
 * @param answers the texts of the answers
 * @param quickCounts numbers to press
 * @param desk reads requests and notes
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
        QuickCounts quickCounts,
        Desk desk,
        String bookingLink) {

    public static Playbook of(
            Guidance guidance,
            Script script,
            Understanding understanding,
            Topics topics,
            Answers answers,
            QuickCounts quickCounts,
            Desk desk,
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
                quickCounts,
                desk,
                bookingLink);
    }

    /** The same playbook in other words. */
    public Playbook saying(Script other) {
        return new Playbook(
                guidance,
                advisor,
                picker,
                other,
                figures,
                understanding,
                topics,
                answers,
                quickCounts,
                desk,
                bookingLink);
    }

    /**
     * What can be pressed instead of typing a number.
     *
     * @param ask under the question
     * @param refine on the card of "500+"
     */
    public record QuickCounts(List<QuickCount> ask, List<QuickCount> refine) {
        public QuickCounts {
            ask = List.copyOf(ask);
            refine = List.copyOf(refine);
        }
    }

    /** A labeled number. */
    public record QuickCount(String label, Count count) {}

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
