package org.connectioncoach.dialogue.remark;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.card.result.StandingWords;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** A kind word to nerves, and the plain truth about the coach; the open question returns. */
public final class RemarkFlow implements Flow {
    @Override
    public String name() {
        return "remark";
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(RemarkPrompt.values());
    }

    @Override
    public boolean isRemark(String words) {
        Utterance said = Utterance.of(words);
        return Nerves.shown(words, said) || AboutCoach.ITSELF.isAsked(said) || AboutCoach.BAND.isAsked(said);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        Script script = context.script();
        Utterance said = Utterance.of(words);
        if (AboutCoach.ITSELF.isAsked(said)) {
            Choice person = Choice.plain(script.words(RemarkPrompt.PERSON), Action.of("human", "open"));
            return said(script.say(RemarkPrompt.ITSELF), List.of(person));
        }
        if (AboutCoach.BAND.isAsked(said)) {
            return said(script.say(RemarkPrompt.BAND), List.of(placed(RemarkPrompt.HOW, "how", context)));
        }
        return Nerves.shown(words, said) ? calmed(context) : Move.notMine();
    }

    /** Where the member is placed already, what the card says of it comes along. */
    private static Move calmed(Context context) {
        Text standing = context.situation()
                .filter(now -> now.count().known())
                .map(now -> new StandingWords(context.advise(now), context).body())
                .map(Text.of("\n")::plus)
                .orElse(Text.of(""));
        Choice next = placed(RemarkPrompt.FULL_CARD, "full", context);
        return said(kind(context).plus(standing), List.of(next));
    }

    /** The kind word itself. */
    public static Text kind(Context context) {
        return context.script().say(RemarkPrompt.NERVES);
    }

    private static Choice placed(RemarkPrompt label, String step, Context context) {
        Optional<Situation> known = context.situation();
        return known.isPresent()
                ? Choice.plain(context.script().words(label), Action.of("card", step))
                : Choice.main(context.script().words(RemarkPrompt.START), Action.of("assess", "start"));
    }

    private static Move said(Text text, List<Choice> choices) {
        return Move.aside().saying(Reply.of(new Block.Paragraph(text), new Block.Choices(choices, true)));
    }
}
