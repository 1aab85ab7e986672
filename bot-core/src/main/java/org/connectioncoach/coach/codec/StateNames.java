package org.connectioncoach.coach.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.asking.AwaitingQuestion;
import org.connectioncoach.dialogue.assess.AwaitingCount;
import org.connectioncoach.dialogue.assess.AwaitingGoals;
import org.connectioncoach.dialogue.assess.AwaitingStage;
import org.connectioncoach.dialogue.assess.ChoosingStage;
import org.connectioncoach.dialogue.assess.ConfirmingChanges;
import org.connectioncoach.dialogue.card.AwaitingChange;
import org.connectioncoach.dialogue.card.AwaitingWhatIf;
import org.connectioncoach.dialogue.checking.Ticking;
import org.connectioncoach.dialogue.machine.manner.ConfirmingEnd;
import org.connectioncoach.dialogue.machine.manner.Resuming;
import org.connectioncoach.dialogue.noting.AwaitingRecipient;
import org.connectioncoach.dialogue.noting.AwaitingTheirQuestion;
import org.connectioncoach.dialogue.noting.AwaitingWish;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingName;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingShared;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingSignature;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingWhoIAm;
import org.connectioncoach.dialogue.noting.ShowingDraft;
import org.connectioncoach.dialogue.noting.review.AwaitingNote;
import org.connectioncoach.dialogue.privacy.ConfirmingErasure;
import org.connectioncoach.dialogue.quality.AwaitingFive;
import org.connectioncoach.dialogue.range.OfferingCommand;
import org.connectioncoach.dialogue.range.ShowingQuickResult;

/** The name of every state in stored conversations. A name, once used, keeps its meaning for good. */
public final class StateNames {
    private static final Map<String, Class<? extends State>> NAMES = names();

    private StateNames() {}

    public static Map<String, Class<? extends State>> all() {
        return NAMES;
    }

    private static Map<String, Class<? extends State>> names() {
        Map<String, Class<? extends State>> names = new LinkedHashMap<>();
        names.put("resuming", Resuming.class);
        names.put("ending", ConfirmingEnd.class);
        names.put("assess.stage", AwaitingStage.class);
        names.put("assess.stage.choosing", ChoosingStage.class);
        names.put("assess.goals", AwaitingGoals.class);
        names.put("assess.count", AwaitingCount.class);
        names.put("assess.changes", ConfirmingChanges.class);
        names.put("card.change", AwaitingChange.class);
        names.put("card.what_if", AwaitingWhatIf.class);
        names.put("privacy.erasure", ConfirmingErasure.class);
        names.put("range.command", OfferingCommand.class);
        names.put("range.result", ShowingQuickResult.class);
        names.put("ask.question", AwaitingQuestion.class);
        names.put("check.ticks", Ticking.class);
        names.put("note.recipient", AwaitingRecipient.class);
        names.put("note.name", AwaitingName.class);
        names.put("note.shared", AwaitingShared.class);
        names.put("note.me", AwaitingWhoIAm.class);
        names.put("note.wish", AwaitingWish.class);
        names.put("note.signature", AwaitingSignature.class);
        names.put("note.draft", ShowingDraft.class);
        names.put("note.question", AwaitingTheirQuestion.class);
        names.put("note.review", AwaitingNote.class);
        names.put("quality.five", AwaitingFive.class);
        return java.util.Collections.unmodifiableMap(names);
    }
}
