package org.connectioncoach.coach.playbook;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.script.Prompt;

/** Texts that the shell itself needs, when a turn cannot be finished or comes late. */
public enum CoachPrompt implements Prompt {
    APOLOGY(Prompt.key("manners.apology", "link")),
    APOLOGY_NO_LINK(Prompt.key("manners.apology_no_link")),
    REFERENCE(Prompt.key("manners.reference", "reference")),
    SENT_TO_DM(Prompt.key("manners.sent_to_dm"));

    private final Key key;

    CoachPrompt(Key key) {
        this.key = key;
    }

    /** Every text that the content files must have: what the dialogue declares, and these. */
    public static List<Prompt> with(Machine machine) {
        List<Prompt> all = new ArrayList<>(machine.prompts());
        all.addAll(List.of(values()));
        return List.copyOf(all);
    }

    @Override
    public Key key() {
        return key;
    }
}
