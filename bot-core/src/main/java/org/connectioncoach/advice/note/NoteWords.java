package org.connectioncoach.advice.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts to join drafts from, and phrases to check notes by, in the phrase language of
 * {@link org.connectioncoach.advice.wording.Phrases}.
 *
 * @param free longest note of a free account, in UTF-16 units
 * @param premium longest note of a Premium account
 * @param greeting with {@code {name}}
 * @param greetingNobody where no name was given
 * @param asks the wording of a wish, by its id or {@code question_told}, each plain, warmer and shorter
 * @param thanks a word before the name, for the warmer and the long note
 * @param shared signs that a note names something shared
 * @param smallAsks signs of a small ask
 * @param bigAsks signs of an ask too big for a first note
 * @param jobWords words about a job
 * @param stock stock phrases and flattery
 * @param cutSentences signs of a sentence that can go
 * @param cutWords words that can go
 * @param recipients what names whom a note is for; the first that fits counts
 * @param wishes what names the one small thing it asks for
 * @param rewordings what names another wording of a draft
 * @param doors how people ask for help with a note
 * @param reviewDoors how people ask to have their own note checked
 */
public record NoteWords(
        int free,
        int premium,
        String greeting,
        String greetingNobody,
        Map<String, Ask> asks,
        String thanks,
        List<String> shared,
        List<String> smallAsks,
        List<String> bigAsks,
        List<String> jobWords,
        List<String> stock,
        List<String> cutSentences,
        List<String> cutWords,
        Map<Recipient, List<String>> recipients,
        Map<Wish, List<String>> wishes,
        Map<Variant, List<String>> rewordings,
        List<String> doors,
        List<String> reviewDoors) {
    public NoteWords {
        asks = Map.copyOf(asks);
        shared = List.copyOf(shared);
        smallAsks = List.copyOf(smallAsks);
        bigAsks = List.copyOf(bigAsks);
        jobWords = List.copyOf(jobWords);
        stock = List.copyOf(stock);
        cutSentences = List.copyOf(cutSentences);
        cutWords = List.copyOf(cutWords);
        recipients = Collections.unmodifiableMap(new LinkedHashMap<>(recipients));
        wishes = Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
        rewordings = Collections.unmodifiableMap(new LinkedHashMap<>(rewordings));
        doors = List.copyOf(doors);
        reviewDoors = List.copyOf(reviewDoors);
    }

    /** One ask in three wordings; {@code {question}} stands for the member's question. */
    public record Ask(String plain, String warmer, String shorter) {}

    public int limit(Variant variant) {
        return variant == Variant.LONG ? premium : free;
    }
}
