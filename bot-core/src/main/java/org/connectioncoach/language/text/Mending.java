package org.connectioncoach.language.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends slips in the few words that rules turn on; every other word stays as it was typed. */
public final class Mending {
    private static final String KEYS =
            "graduate graduated graduating graduation student students studying university college bachelors masters degree"
                    + " internship sophomore freshman apprentice apprenticeship manager director executive engineer engineering experience"
                    + " connections professor retired semester pursuing diploma school career president founder visibility clients mentor"
                    + " relationships unsubscribe reminders restart privacy undergraduate undergrad teacher nursing lawyer attorney freelance"
                    + " accountant developer consultant supervisor principal vice professional industry recruiters opportunities"
                    + " collaborate networking explore exploring delete cancel postgraduate resident residency military marketing"
                    + " bootcamp unemployed secondary placement trainee qualified licensed certified working finished decade decades"
                    + " thousand hundred connection invitation recently currently colleagues relationship opportunity promotion"
                    + " leadership influence mentoring learning projects customers business question download messages forget everything";

    /** Words that are one slip away from a key and are themselves. */
    private static final Set<String> THEMSELVES =
            Set.of(("carer carers careers cancer cancel canceled stunted colleges schools scholar degrees teachers"
                            + " nurses nursery mentors client explored explorer explores deleted deletes project customer"
                            + " costumer directors direction managers managed manages engineers founders founded flounder"
                            + " professors profession retire retires semesters diplomas presidents resident residents residence"
                            + " residences resilience lawyers trainees trained trainer trainers training qualifies certifies"
                            + " correction corrections collection collections conviction convention conventions concentration"
                            + " confection invention intention intentions directions walking wording worming finisher finishes"
                            + " finish decades decade decayed learnings leaning leaving lending earning projector placements"
                            + " executives graduates principals principle principles vices voice price rice device visible"
                            + " forgot forge restarts recruits recruiter industries industrial thousands hundreds question"
                            + " questions message massage massages downloads masters master casters promotions connecting"
                            + " connected connects connector consultants consulting accounting accountants developers develops"
                            + " supervisors supervise interns partnership studying study studies studio studios student"
                            + " students steady recent career market markets universities universal apprentices experiences"
                            + " experienced experiment licenses license licence licenced mentored exploit exploiting private"
                            + " decided decide consultancy consultancies school shoot marketer lecturer educator education graduation military militarily"
                            + " cancels business businesses reminder placed presidency undergrads leaderships invitations"
                            + " influencer influences influenced nursing nurse cursing pursuing pursuit relation relations"
                            + " finishing fished furnished restarted restarting deleting deletion cancelled cancelling canceling unsubscribed unsubscribes downloaded downloading forgets forgetting everyone unemployment opportune")
                    .split(" "));

    private static final Map<Integer, List<String>> BY_LENGTH = new HashMap<>();
    private static final Set<String> KNOWN;

    static {
        List<String> keys = List.of(KEYS.split(" "));
        KNOWN = Set.copyOf(keys);
        keys.forEach(key -> BY_LENGTH
                .computeIfAbsent(key.length(), length -> new java.util.ArrayList<>())
                .add(key));
    }

    private Mending() {}

    /** The message with its slips mended, or itself when there are none. */
    public static Utterance of(Utterance utterance) {
        boolean changed = false;
        List<String> words = new java.util.ArrayList<>(utterance.tokens());
        for (int place = 0; place < words.size(); place++) {
            String mended = mended(words.get(place));
            changed |= !mended.equals(words.get(place));
            words.set(place, mended);
        }
        return changed ? utterance.withTokens(words) : utterance;
    }

    private static String mended(String word) {
        if (word.length() < 5
                || word.length() > 18
                || !Character.isLetter(word.charAt(0))
                || KNOWN.contains(word)
                || THEMSELVES.contains(word)) {
            return word;
        }
        for (int slips = 1; slips <= (word.length() >= 9 ? 2 : 1); slips++) {
            for (int length = word.length() - slips; length <= word.length() + slips; length++) {
                for (String key : BY_LENGTH.getOrDefault(length, List.of())) {
                    if (key.length() >= 6
                            && key.charAt(0) == word.charAt(0)
                            && Spelling.distance(word, key, slips) <= slips) {
                        return key;
                    }
                }
            }
        }
        return word;
    }
}
