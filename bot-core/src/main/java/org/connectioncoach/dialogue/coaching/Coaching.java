package org.connectioncoach.dialogue.coaching;

import java.util.List;
import org.connectioncoach.dialogue.asking.AskFlow;
import org.connectioncoach.dialogue.assess.AssessFlow;
import org.connectioncoach.dialogue.card.CardFlow;
import org.connectioncoach.dialogue.checking.CheckFlow;
import org.connectioncoach.dialogue.human.HumanFlow;
import org.connectioncoach.dialogue.machine.Machine;
import org.connectioncoach.dialogue.noting.NoteFlow;
import org.connectioncoach.dialogue.privacy.PrivacyFlow;
import org.connectioncoach.dialogue.quality.QualityFlow;
import org.connectioncoach.dialogue.range.RangeFlow;
import org.connectioncoach.dialogue.remark.RemarkFlow;

/** The machine with every flow the coach has. */
public final class Coaching {
    private Coaching() {}

    /** The order is the menu's, and who is asked first for words that the open question does not take. */
    public static Machine machine() {
        return new Machine(List.of(
                new RemarkFlow(),
                new RangeFlow(),
                new AssessFlow(),
                new CardFlow(),
                new CheckFlow(),
                new NoteFlow(),
                new QualityFlow(),
                new AskFlow(),
                new HumanFlow(),
                new PrivacyFlow()));
    }
}
