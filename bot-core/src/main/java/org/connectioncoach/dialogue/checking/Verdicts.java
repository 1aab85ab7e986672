package org.connectioncoach.dialogue.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.advice.request.Circumstances;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.Judgement;
import org.connectioncoach.advice.request.RequestCheck;
import org.connectioncoach.advice.request.Verdict;
import org.connectioncoach.advice.request.reading.Reading;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** What is said once a request is judged (product design B.5). */
final class Verdicts {
    private Verdicts() {}

    static CheckPrompt tick(Criterion criterion) {
        return CheckPrompt.valueOf("TICK_" + criterion.name());
    }

    /** Reads words into ticks and judges them. */
    static Move read(String words, Move after, Context context) {
        Reading reading = context.playbook().desk().requests().read(words);
        Judgement judgement = RequestCheck.judge(reading.ticks(), reading.offersWork(), circumstances(context));
        SignWords signs = new SignWords(context.playbook().desk().requests(), context.script());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                reading.ticks().isEmpty()
                        ? context.script().say(CheckPrompt.READ_NOTHING)
                        : context.script().say(CheckPrompt.READ, "signs", signs.with(reading.because()))));
        if (reading.asksAdvice() && !judgement.flag() && gives(context)) {
            blocks.add(new Block.Paragraph(context.script().say(CheckPrompt.ADVICE)));
        }
        return say(judgement, reading.offersWork(), blocks, after, context);
    }

    static Move ticked(Set<Criterion> ticks, boolean recruits, Move after, Context context) {
        Judgement judgement = RequestCheck.judge(ticks, recruits, circumstances(context));
        return say(judgement, recruits, List.of(), after, context);
    }

    private static Circumstances circumstances(Context context) {
        return context.situation().map(Circumstances::of).orElse(Circumstances.NONE);
    }

    /** Whether the member has advice to give (guidance: leaders offer mentorship). */
    private static boolean gives(Context context) {
        return context.situation()
                .filter(now -> now.stage() == Stage.MID_CAREER || now.stage() == Stage.EXECUTIVE)
                .isPresent();
    }

    private static Move say(Judgement judgement, boolean recruits, List<Block> lead, Move after, Context context) {
        Script script = context.script();
        String signs = new SignWords(context.playbook().desk().requests(), script).counted(judgement);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(script.words(title(judgement.verdict()))));
        blocks.addAll(lead);
        why(judgement.verdict(), lead.isEmpty() ? signs : "", script)
                .ifPresent(why -> blocks.add(new Block.Paragraph(why)));
        if (judgement.setAside().contains(Criterion.AVOID_SELLING)) {
            blocks.add(new Block.Paragraph(script.say(CheckPrompt.RECRUITER)));
        }
        if (judgement.setAside().contains(Criterion.AVOID_OUTSIDE_GEO_LANG)) {
            blocks.add(new Block.Paragraph(script.say(CheckPrompt.PLACE)));
        }
        List<Text> paste = paste(judgement, script);
        if (!paste.isEmpty()) {
            blocks.add(new Block.Paragraph(script.say(CheckPrompt.PASTE_NEXT)));
        }
        blocks.add(new Block.Choices(choices(judgement, recruits, script), true));
        Move move = after.saying(Reply.of(blocks));
        return paste.isEmpty()
                ? move
                : move.saying(Reply.of(new Block.Copyable(paste.get(0).plain())));
    }

    static CheckPrompt title(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> CheckPrompt.ACCEPT;
            case ACCEPT_IF_KNOWN -> CheckPrompt.ACCEPT_IF_KNOWN;
            case ASK_FIRST -> CheckPrompt.ASK_FIRST;
            case PASS -> CheckPrompt.PASS;
            case PASS_AND_REPORT -> CheckPrompt.PASS_AND_REPORT;
        };
    }

    /** @param signs the counted signs, or empty where they were said already */
    private static Optional<Text> why(Verdict verdict, String signs, Script script) {
        Text counted = signs.isEmpty()
                ? Text.of("")
                : script.say(CheckPrompt.WHY, "signs", signs).plus(" ");
        Text words = switch (verdict) {
            case ACCEPT -> counted.plus(script.say(CheckPrompt.ACCEPT_WHY));
            case PASS -> counted.plus(script.say(CheckPrompt.PASS_WHY));
            case PASS_AND_REPORT -> script.say(CheckPrompt.PASS_AND_REPORT_WHY);
            case ACCEPT_IF_KNOWN, ASK_FIRST -> counted;
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static List<Text> paste(Judgement judgement, Script script) {
        return switch (judgement.verdict()) {
            case ACCEPT ->
                List.of(script.say(
                        judgement.ticks().contains(Criterion.LOOK_COMMON_GROUND)
                                ? CheckPrompt.PASTE_HELLO_SHARED
                                : CheckPrompt.PASTE_HELLO));
            case ACCEPT_IF_KNOWN, ASK_FIRST -> List.of(script.say(CheckPrompt.PASTE_QUESTION));
            case PASS, PASS_AND_REPORT -> List.of();
        };
    }

    private static List<Choice> choices(Judgement judgement, boolean recruits, Script script) {
        List<Choice> choices = new ArrayList<>();
        if (judgement.verdict() == Verdict.ACCEPT) {
            choices.add(Choice.plain(script.words(CheckPrompt.WRITE_NOTE), Action.of("note", "open")));
        }
        if (judgement.flag()) {
            choices.add(Choice.plain(script.words(CheckPrompt.PERSON), Action.of("human", "open")));
        }
        choices.add(Choice.plain(
                script.words(CheckPrompt.EDIT),
                Action.of(CheckFlow.NAME, "edit", Ticked.write(judgement.ticks(), recruits))));
        choices.add(Choice.plain(script.words(CheckPrompt.ANOTHER), Action.of(CheckFlow.NAME, "open")));
        return choices;
    }
}
