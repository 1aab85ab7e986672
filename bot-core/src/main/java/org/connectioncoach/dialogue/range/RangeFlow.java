package org.connectioncoach.dialogue.range;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.dialogue.Audience;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.assess.Assessing;
import org.connectioncoach.dialogue.assess.AwaitingCount;
import org.connectioncoach.dialogue.assess.AwaitingGoals;
import org.connectioncoach.dialogue.assess.AwaitingStage;
import org.connectioncoach.dialogue.assess.Counts;
import org.connectioncoach.dialogue.assess.Draft;
import org.connectioncoach.dialogue.range.request.RangeGrammar;
import org.connectioncoach.dialogue.range.request.RangeRequest;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** The door of the one-line way, and what is said when a line is not complete. */
public final class RangeFlow implements Flow {
    static final String NAME = "range";

    private static final Pattern ALMOST_RANGE =
            Pattern.compile("r?ange|rnge|rage|rane|rang|ranges?|.ange|r.nge|ra.ge|ran.e|rang.");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(RangePrompt.values());
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        if (command.equals(NAME)) {
            return run(words, context);
        }
        return misspelled(command) ? Move.push(new OfferingCommand(words)) : Move.notMine();
    }

    /** Two neighboring letters swapped, or one more, less or other than in {@code range}. */
    private static boolean misspelled(String command) {
        String swapped = "rnage argne raneg ragne arnge";
        return swapped.contains(command) && command.length() == 5
                || ALMOST_RANGE.matcher(command).matches();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.step().equals("direct")
                ? Assessing.begin(Draft.EMPTY, context).doing(new Effect.MoveToDirect())
                : Move.notMine();
    }

    static Move run(String words, Context context) {
        if (words.isBlank()) {
            return context.situation()
                    .map(situation -> saved(situation, context))
                    .orElseGet(() -> empty(context));
        }
        RangeRequest request = RangeGrammar.read(words, context.playbook().understanding(), context.today());
        if (request.share()) {
            return Move.stay().saying(context.script().say(RangePrompt.NO_SHARING));
        }
        if (!request.problems().isEmpty()) {
            return problem(request, context);
        }
        return request.situation()
                .map(situation -> Move.start(new ShowingQuickResult(situation)))
                .orElseGet(() -> incomplete(request, context));
    }

    private static Move saved(Situation situation, Context context) {
        String known = Draft.of(situation).known(context);
        return Move.start(new ShowingQuickResult(situation))
                .leading(context.script().say(RangePrompt.SAVED, "known", known));
    }

    private static Move empty(Context context) {
        if (context.audience() == Audience.DIRECT) {
            return Assessing.begin(Draft.EMPTY, context);
        }
        Script script = context.script();
        return Move.stay()
                .saying(Reply.of(
                        new Block.Paragraph(script.say(RangePrompt.IN_DM)),
                        new Block.Choices(
                                List.of(Choice.main(script.words(RangePrompt.OPEN), Action.of(NAME, "direct"))),
                                true)));
    }

    private static Draft draft(RangeRequest request) {
        return new Draft(request.saidStage(), request.goals(), request.saidCount(), request.factors());
    }

    private static Move incomplete(RangeRequest request, Context context) {
        Script script = context.script();
        List<String> missing = new ArrayList<>();
        if (request.stage().isEmpty()) {
            missing.add(script.words(RangePrompt.MISSING_STAGE));
        }
        if (request.goals().isEmpty()) {
            missing.add(script.words(RangePrompt.MISSING_GOAL));
        }
        if (request.count().isEmpty()) {
            missing.add(script.words(RangePrompt.MISSING_COUNT));
        }
        Draft draft = draft(request);
        Move move = Assessing.begin(draft, context);
        if (missing.size() == 3) {
            return move;
        }
        String known = draft.known(context);
        Text words = missing.size() == 1
                ? script.say(RangePrompt.ONE_TO_GO, "known", known, "missing", missing.get(0))
                : script.say(
                        RangePrompt.TWO_TO_GO,
                        "known",
                        known,
                        "missing",
                        missing.get(0),
                        "missing_too",
                        missing.get(1));
        return move.leading(words);
    }

    /** The first thing that is not known is asked about; everything else that was said is kept. */
    private static Move problem(RangeRequest request, Context context) {
        Script script = context.script();
        RangeRequest.Problem problem = request.problems().get(0);
        Draft draft = draft(request);
        if (problem instanceof RangeRequest.Problem.UnknownStage stage) {
            return Move.start(new AwaitingStage(draft))
                    .leading(script.say(RangePrompt.UNKNOWN_STAGE, "said", stage.said()));
        }
        if (problem instanceof RangeRequest.Problem.UnknownGoal goal) {
            return unknownGoal(goal, draft, context);
        }
        if (problem instanceof RangeRequest.Problem.UnusableNumber number) {
            Move question = Counts.asked(number.reading(), context);
            Move move = Move.start(new AwaitingCount(draft));
            for (Reply reply : question.replies()) {
                move = move.leading(reply.blocks().toArray(Block[]::new));
            }
            return move;
        }
        if (problem instanceof RangeRequest.Problem.UnknownFactor factor) {
            return Move.stay().saying(script.say(RangePrompt.UNKNOWN_FACTOR, "said", factor.said()));
        }
        return incomplete(request, context);
    }

    private static Move unknownGoal(RangeRequest.Problem.UnknownGoal goal, Draft draft, Context context) {
        Script script = context.script();
        Move move = Move.start(new AwaitingGoals(draft));
        if (goal.closest() == null) {
            return move.leading(script.say(RangePrompt.UNKNOWN_GOAL_ALONE, "said", goal.said()));
        }
        String label = context.guidance().goal(goal.closest()).label();
        return move.leading(script.say(RangePrompt.UNKNOWN_GOAL, "said", goal.said(), "goal", label))
                .leading(new Block.Choices(
                        List.of(Choice.main(
                                script.words(RangePrompt.USE_IT),
                                Action.of("assess", "goals", goal.closest().id()))),
                        false));
    }
}
