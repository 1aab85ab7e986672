package org.connectioncoach.dialogue.noting;

import java.util.Optional;
import org.connectioncoach.advice.note.NoteProblem;
import org.connectioncoach.advice.note.NoteReview;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.message.Text;

/** What keeps a draft from being shown, said before it is made. */
final class Holding {
    private Holding() {}

    /** The first thing to mend in the member's own sentence; whether it names something shared is theirs to know. */
    static Optional<Text> problem(String sentence, Context context) {
        NoteReview review = context.playbook()
                .desk()
                .notes()
                .check(sentence, context.playbook().desk().notes().words().premium());
        return review.problems().entrySet().stream()
                .filter(problem -> problem.getKey().holdsBack() && problem.getKey() != NoteProblem.NOTHING_SHARED)
                .findFirst()
                .map(problem -> context.script()
                        .say(NotePrompt.HOLD)
                        .plus(" ")
                        .plus(Reviewing.fix(problem.getKey(), problem.getValue(), review, context)));
    }
}
