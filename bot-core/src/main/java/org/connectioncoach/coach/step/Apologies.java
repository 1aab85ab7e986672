package org.connectioncoach.coach.step;

import org.connectioncoach.coach.playbook.CoachPrompt;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** What a person reads when something went wrong on our side. */
final class Apologies {
    private Apologies() {}

    static Reply reply(Playbook playbook, String reference) {
        Script script = playbook.script();
        Text sorry = playbook.bookingLink().isEmpty()
                ? script.say(CoachPrompt.APOLOGY_NO_LINK)
                : script.say(CoachPrompt.APOLOGY, "link", playbook.bookingLink());
        return Reply.of(
                new Block.Paragraph(sorry),
                new Block.SmallPrint(script.say(CoachPrompt.REFERENCE, "reference", reference)));
    }
}
