package org.connectioncoach.advice.note.draft;

import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.Wish;

/**
 * What the member said for a note, in their own words; empty where they skipped it.
 *
 * @param to whom it is for
 * @param theirName the recipient's first name
 * @param whoIAm who the member is, as a sentence
 * @param shared what they share or noticed, as a sentence
 * @param wish what they want
 * @param question the question itself, for a long note
 * @param signOff how they sign
 */
public record NoteSlots(
        Recipient to, String theirName, String whoIAm, String shared, Wish wish, String question, String signOff) {
    /** Longest text that is kept of one answer. */
    public static final int LONGEST = 400;

    public NoteSlots {
        theirName = tidy(theirName, 40);
        whoIAm = tidy(whoIAm, LONGEST);
        shared = tidy(shared, LONGEST);
        question = tidy(question, LONGEST);
        signOff = tidy(signOff, 40);
    }

    public static NoteSlots to(Recipient recipient) {
        return new NoteSlots(recipient, "", "", "", Wish.NOTHING, "", "");
    }

    public NoteSlots named(String name) {
        return new NoteSlots(to, name, whoIAm, shared, wish, question, signOff);
    }

    public NoteSlots from(String who) {
        return new NoteSlots(to, theirName, who, shared, wish, question, signOff);
    }

    public NoteSlots sharing(String what) {
        return new NoteSlots(to, theirName, whoIAm, what, wish, question, signOff);
    }

    public NoteSlots asking(Wish newWish) {
        return new NoteSlots(to, theirName, whoIAm, shared, newWish, question, signOff);
    }

    public NoteSlots wondering(String newQuestion) {
        return new NoteSlots(to, theirName, whoIAm, shared, wish, newQuestion, signOff);
    }

    public NoteSlots signed(String name) {
        return new NoteSlots(to, theirName, whoIAm, shared, wish, question, name);
    }

    /** One line without control or invisible characters, cut at the end where it is far too long. */
    private static String tidy(String words, int longest) {
        String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\uD800-\\uDFFF]]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end).strip();
    }
}
