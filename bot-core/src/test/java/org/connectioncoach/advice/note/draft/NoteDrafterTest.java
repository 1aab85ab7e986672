package org.connectioncoach.advice.note.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.Wish;
import org.connectioncoach.advice.note.check.NoteCheck;
import org.connectioncoach.advice.note.check.NoteProblem;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.NoteFile;
import org.junit.jupiter.api.Test;

class NoteDrafterTest {
    private static final NoteDrafter DRAFTER = new NoteDrafter(new NoteCheck(NoteFile.read(ConfigFiles.shipped())));

    private static final NoteSlots MAYA = NoteSlots.to(Recipient.POST)
            .named("Maya")
            .from("I'm a data junior at Riverton")
            .sharing("Your post on moving from lab work into analytics helped me choose my minor")
            .asking(Wish.QUESTION)
            .signed("Sam");

    @Test
    void joinsTheMembersWordsIntoANoteThatFitsAFreeAccount() {
        Draft draft = DRAFTER.draft(MAYA, Variant.PLAIN);
        assertThat(draft.text())
                .isEqualTo("Hi Maya, I'm a data junior at Riverton. Your post on moving from lab work into analytics"
                        + " helped me choose my minor. I'd like to ask you one question about it. Sam");
        assertThat(draft.fits()).isTrue();
        assertThat(draft.review().problems()).isEmpty();
    }

    @Test
    void everyVariantKeepsTheirSentencesAndStaysWithinItsLimit() {
        for (Recipient recipient : Recipient.values()) {
            for (Wish wish : Wish.values()) {
                for (Variant variant : Variant.values()) {
                    NoteSlots slots = new NoteSlots(
                            recipient, "Maya", MAYA.whoIAm(), MAYA.shared(), wish, "How did you start?", "Sam");
                    Draft draft = DRAFTER.draft(slots, variant);
                    assertThat(draft.length()).as(draft.text()).isLessThanOrEqualTo(draft.limit());
                    assertThat(draft.text())
                            .containsIgnoringCase(MAYA.shared())
                            .startsWith("Hi Maya,")
                            .endsWith("Sam");
                    assertThat(draft.text()).doesNotContain("{").doesNotContain("  ");
                }
            }
        }
    }

    @Test
    void asksTheQuestionItselfInALongNote() {
        Draft draft = DRAFTER.draft(
                MAYA.wondering("how did you find your first analytics project at Fernhill?"), Variant.LONG);
        assertThat(draft.limit()).isEqualTo(300);
        assertThat(draft.text()).contains("how did you find your first analytics project at Fernhill?");
        assertThat(draft.fits()).as(draft.text()).isTrue();
    }

    @Test
    void shorterIsShorterAndWarmerIsWarmer() {
        assertThat(DRAFTER.draft(MAYA, Variant.SHORTER).length())
                .isLessThan(DRAFTER.draft(MAYA, Variant.PLAIN).length());
        NoteSlots brief = MAYA.sharing("Your talk on soil stayed with me").asking(Wish.STAY);
        assertThat(DRAFTER.draft(brief, Variant.WARMER).text()).contains("glad").contains("Thank you, Sam");
    }

    @Test
    void marksWhatCanGoInsteadOfRewritingIt() {
        NoteSlots tooLong = MAYA.sharing("Your post on moving from lab work into analytics helped me choose my minor."
                + " It also made my roommate change her plans for the summer and then for the whole year after that."
                + " We still talk about it most evenings when we cook together in our tiny kitchen.");
        Draft draft = DRAFTER.draft(tooLong, Variant.PLAIN);
        assertThat(draft.fits()).isFalse();
        assertThat(draft.canCut())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(draft.text()).contains(part));
    }

    @Test
    void takesNothingLiveFromWhatWasTyped() {
        NoteSlots slots = NoteSlots.to(Recipient.POST)
                .named("{question}\u202e\n@here")
                .sharing("We met\u200b at\u0000 {name}\nthe fair")
                .asking(Wish.QUESTION)
                .wondering("{question}?")
                .signed("$1");
        Draft draft = DRAFTER.draft(slots, Variant.LONG);
        assertThat(draft.text())
                .doesNotContain("\n")
                .doesNotContain("\u202e")
                .doesNotContain("\u0000")
                .endsWith("$1");
        assertThat(draft.review().problems()).containsKey(NoteProblem.PLACEHOLDER);
    }
}
