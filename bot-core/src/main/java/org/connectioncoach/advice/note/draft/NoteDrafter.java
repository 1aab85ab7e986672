package org.connectioncoach.advice.note.draft;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.note.NoteWords;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.Wish;
import org.connectioncoach.advice.note.check.NoteCheck;
import org.connectioncoach.advice.note.check.Sentences;

/** Joins what the member said into a note. Their sentences stay as they are; around them stand short templates. */
public final class NoteDrafter {
    private final NoteWords words;
    private final NoteCheck check;

    public NoteDrafter(NoteCheck check) {
        this.words = check.words();
        this.check = check;
    }

    /**
     * The fullest wording of the variant that fits; where none fits, the leanest one, with what can be cut marked.
     */
    public Draft draft(NoteSlots slots, Variant variant) {
        int limit = words.limit(variant);
        List<String> wordings = wordings(slots, variant);
        String text = wordings.stream()
                .filter(wording -> wording.length() <= limit)
                .findFirst()
                .orElse(wordings.get(wordings.size() - 1));
        List<String> canCut = text.length() <= limit ? List.of() : cuttable(slots, text.length() - limit);
        return new Draft(text, limit, canCut, check.check(text, limit));
    }

    /** From the fullest to the leanest. */
    private List<String> wordings(NoteSlots slots, Variant variant) {
        NoteWords.Ask ask = ask(slots, variant);
        String shorter = fill(ask.shorter(), slots);
        String usual = variant == Variant.WARMER ? fill(ask.warmer(), slots) : fill(ask.plain(), slots);
        List<String> wordings = new ArrayList<>();
        if (variant == Variant.LONG) {
            wordings.add(join(slots, slots.whoIAm(), fill(ask.warmer(), slots), words.thanks()));
        }
        if (variant == Variant.WARMER) {
            wordings.add(join(slots, slots.whoIAm(), usual, words.thanks()));
        }
        if (variant != Variant.SHORTER) {
            wordings.add(join(slots, slots.whoIAm(), usual, ""));
            wordings.add(join(slots, slots.whoIAm(), shorter, ""));
        }
        wordings.add(join(slots, "", shorter, ""));
        return wordings;
    }

    private NoteWords.Ask ask(NoteSlots slots, Variant variant) {
        boolean told = slots.wish() == Wish.QUESTION
                && variant == Variant.LONG
                && !slots.question().isEmpty();
        NoteWords.Ask ask =
                words.asks().get(told ? "question_told" : slots.wish().id());
        return ask == null ? new NoteWords.Ask("", "", "") : ask;
    }

    private static String fill(String template, NoteSlots slots) {
        String question = slots.question();
        String asked = question.isEmpty() || question.endsWith("?") ? question : Sentences.finished(question);
        return template.replace("{question}", asked);
    }

    private String join(NoteSlots slots, String whoIAm, String ask, String thanks) {
        List<String> parts = new ArrayList<>();
        parts.add(
                slots.theirName().isEmpty()
                        ? words.greetingNobody()
                        : words.greeting().replace("{name}", slots.theirName()));
        parts.add(Sentences.finished(whoIAm));
        parts.add(Sentences.finished(slots.shared()));
        parts.add(ask);
        parts.add(slots.signOff().isEmpty() ? "" : (thanks + " " + slots.signOff()).strip());
        List<String> said =
                new ArrayList<>(parts.stream().filter(part -> !part.isEmpty()).toList());
        if (said.size() > 1) {
            said.set(1, Sentences.afterComma(said.get(1)));
        }
        return String.join(" ", said);
    }

    private static List<String> cuttable(NoteSlots slots, int over) {
        List<String> sentences = new ArrayList<>(Sentences.of(slots.shared()));
        if (sentences.size() < 2) {
            return List.of(slots.shared());
        }
        List<String> marked = new ArrayList<>();
        int saved = 0;
        for (int i = sentences.size() - 1; i > 0 && saved < over; i--) {
            marked.add(sentences.get(i));
            saved += sentences.get(i).length() + 1;
        }
        return marked;
    }
}
