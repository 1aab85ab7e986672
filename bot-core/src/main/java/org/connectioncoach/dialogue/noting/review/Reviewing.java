package org.connectioncoach.dialogue.noting.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.note.check.NoteCheck;
import org.connectioncoach.advice.note.check.NoteProblem;
import org.connectioncoach.advice.note.check.NoteReview;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** What is said about a pasted note: the count, what is good, what to mend, and a shorter one where cutting helps. */
public final class Reviewing {
    private Reviewing() {}

    /** @param after what happens to the open question once it is said */
    public static Move review(String note, Move after, Context context) {
        NoteCheck check = context.playbook().desk().notes();
        NoteReview review = check.check(note, check.words().free());
        Script script = context.script();
        List<Text> lines = new ArrayList<>();
        String shared = review.shared();
        if (shared != null) {
            lines.add(script.say(ReviewPrompt.GOOD, "words", shared));
        }
        String ask = review.ask();
        boolean small = ask != null
                && !review.problems().containsKey(NoteProblem.BIG_ASK)
                && !review.problems().containsKey(NoteProblem.SEVERAL_ASKS);
        if (ask != null && small) {
            lines.add(script.say(ReviewPrompt.SMALL, "words", ask));
        }
        for (Map.Entry<NoteProblem, String> problem : review.problems().entrySet()) {
            Text fix = fix(problem.getKey(), problem.getValue(), review, context);
            lines.add(script.say(ReviewPrompt.FIX, "fix", fix.plain()));
        }
        if (review.good()) {
            lines.add(script.say(ReviewPrompt.READY));
        }
        String length = String.valueOf(review.length());
        String limit = String.valueOf(review.limit());
        String count = script.words(ReviewPrompt.COUNT, "length", length, "limit", limit);
        Move move = after.saying(Reply.of(new Block.Listing(count, Block.Marks.BULLETS, lines, null)));
        return review.shorter()
                .map(cut -> move.saying(
                        Reply.of(new Block.Paragraph(shortened(review, cut, script))),
                        Reply.of(new Block.Copyable(cut))))
                .orElse(move);
    }

    private static Text shortened(NoteReview review, String cut, Script script) {
        String shorter = String.valueOf(cut.length());
        return review.problems().containsKey(NoteProblem.TOO_LONG)
                ? script.say(ReviewPrompt.CUT, "length", String.valueOf(review.length()), "shorter", shorter)
                : script.say(ReviewPrompt.CUT_STOCK, "shorter", shorter);
    }

    static Text fix(NoteProblem problem, String words, NoteReview review, Context context) {
        Script script = context.script();
        ReviewPrompt prompt = ReviewPrompt.valueOf("FIX_" + problem.name());
        return switch (problem) {
            case TOO_LONG ->
                script.say(prompt, "length", String.valueOf(review.length()), "limit", String.valueOf(review.limit()));
            case SEVERAL_ASKS, BIG_ASK, STOCK_PHRASE, JOB_FIRST, PLACEHOLDER -> script.say(prompt, "words", words);
            case EMPTY, NOTHING_SHARED, NO_ASK -> script.say(prompt);
        };
    }
}
