package org.connectioncoach.dialogue.noting.review;

import java.util.Optional;
import org.connectioncoach.advice.note.check.NoteProblem;
import org.connectioncoach.advice.note.check.NoteReview;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.message.Text;

/** What keeps a draft from being shown. */
public final class Holding {
    private Holding() {}

    /** The first thing to mend in a sentence of the member's own, before there is a draft. */
    public static Optional<Text> problem(String sentence, Context context) {
        int longest = context.playbook().desk().notes().words().premium();
        return problem(context.playbook().desk().notes().check(sentence, longest), context);
    }

    /** The first thing to mend in what was reviewed; whether it names something shared is the member's to know. */
    public static Optional<Text> problem(NoteReview review, Context context) {
        return review.problems().entrySet().stream()
                .filter(problem -> problem.getKey().holdsBack() && problem.getKey() != NoteProblem.NOTHING_SHARED)
                .findFirst()
                .map(problem -> context.script()
                        .say(ReviewPrompt.HOLD)
                        .plus(" ")
                        .plus(Reviewing.fix(problem.getKey(), problem.getValue(), review, context)));
    }
}
