package org.connectioncoach.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.content.promise.Limits;
import org.connectioncoach.content.promise.Names;
import org.connectioncoach.content.promise.Privacy;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.member.Stage;

/**
 * Everything content files say for one workspace, one language and one day.
 *
 * @param version of the core pack, such as "1.0.0"
 * @param workspace whose changes are merged in; empty for the core alone
 * @param locale the language of the texts; missing ones fall back
 * @param attribution the line at the foot of a card, filled in
 * @param vocabulary labels and synonyms, without example phrases: those are learned from, beside the content
 * @param ambiguousStages words that lead to a question, with the stages they may mean
 * @param quickAnswers what can be pressed instead of typing, by step
 * @param answers curated answers by topic id
 * @param examples example phrasings of the workspace's own topics, by topic id
 * @param channels where the coach may speak in public, by name or id; empty means nowhere
 */
public record Content(
        String version,
        String workspace,
        Locale locale,
        String attribution,
        Guidance guidance,
        Script script,
        Vocabulary vocabulary,
        Map<String, List<Stage>> ambiguousStages,
        Map<String, List<QuickAnswer>> quickAnswers,
        Map<String, Playbook.CuratedAnswer> answers,
        Map<String, List<String>> examples,
        Names names,
        Limits limits,
        Privacy privacy,
        List<String> channels) {
    public Content {
        ambiguousStages = Map.copyOf(ambiguousStages);
        quickAnswers = Map.copyOf(quickAnswers);
        answers = Map.copyOf(answers);
        examples = Map.copyOf(examples);
        channels = List.copyOf(channels);
    }

    /** Finds an answer by its topic, as the dialogue asks for it. */
    public Optional<Playbook.CuratedAnswer> answer(String topicId) {
        return Optional.ofNullable(answers.get(topicId));
    }
}
