package org.connectioncoach.advice.request.reading;

import java.util.EnumMap;
import java.util.Map;
import org.connectioncoach.advice.request.Circumstances;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Reads requests into ticks. Never throws, whatever is pasted; safe for several threads. */
public final class RequestReader {
    /** Characters beyond this many are not read; LinkedIn's own messages are shorter. */
    public static final int LONGEST = 3_000;

    private final Map<Criterion, SignFinder> signs = new EnumMap<>(Criterion.class);
    private final Map<Criterion, String> shortly = new EnumMap<>(Criterion.class);
    private final RequestWords.Voices voices;
    private final Phrases greetings;
    private final Likeness likeness;
    private final Phrases unlessKnown;
    private final Phrases seeksWork;
    private final Phrases explores;
    private final Phrases recruits;
    private final Phrases asksAdvice;
    private final Doorway doors;

    public RequestReader(RequestWords words) {
        words.signs().forEach((criterion, sign) -> {
            signs.put(criterion, new SignFinder(sign));
            shortly.put(criterion, sign.shortly());
        });
        voices = words.voices();
        greetings = new Phrases(voices.greetings());
        likeness = new Likeness(words);
        unlessKnown = new Phrases(words.unlessKnown());
        seeksWork = new Phrases(words.seeksWork());
        explores = new Phrases(words.explores());
        recruits = new Phrases(words.recruits());
        asksAdvice = new Phrases(words.asksAdvice());
        doors = new Doorway(words.doors());
    }

    /** A request to somebody of whom no sentence is known, as in a conversation: the coach keeps no sentences. */
    public Reading read(String request) {
        return read(request, "");
    }

    /**
     * @param request a pasted note, or a description of the request
     * @param me a sentence about the member, or empty
     */
    public Reading read(String request, String me) {
        String text = cut(request);
        WordLine line = WordLine.of(text);
        WordLine own = WordLine.of(cut(me));
        Map<Criterion, Evidence> found = found(line);
        boolean known = found.containsKey(Criterion.LOOK_COMMON_GROUND);
        if (known && harmlessBetweenFriends(found.getOrDefault(Criterion.AVOID_UNETHICAL, Evidence.NONE))) {
            found.remove(Criterion.AVOID_UNETHICAL);
        }
        if (likeness.sells(own)) {
            Settling.forgiveSalespeople(found);
        }
        Settling.forgiveOwnWork(found, own);
        Settling.countOnce(found);
        Map<Criterion, String> because = new EnumMap<>(Criterion.class);
        found.forEach((criterion, evidence) -> because.put(criterion, evidence.because()));
        likeness.sharedName(cut(me), line)
                .ifPresent(name -> because.putIfAbsent(Criterion.LOOK_COMMON_GROUND, quoted(name)));
        likeness.compareFields(because, line, own, found.getOrDefault(Criterion.LOOK_COMMON_GROUND, Evidence.NONE));
        likeness.comparePlaces(because, text, line, own);
        Settling.outweigh(because, isDoubtful(line, known));
        boolean offersWork = recruits.areIn(line);
        Circumstances circumstances = new Circumstances(explores.areIn(own), seeksWork.areIn(own));
        if (offersWork && circumstances.seeksWork() && !because.containsKey(Criterion.AVOID_NO_VALUE)) {
            because.putIfAbsent(Criterion.LOOK_RECIPROCAL, "an opening, and you're looking");
        }
        boolean advice = asksAdvice.areIn(line);
        if (advice && because.isEmpty()) {
            because.put(Criterion.LOOK_ALIGNED, "asks about your work");
        }
        return new Reading(because, offersWork, advice, circumstances);
    }

    /** Whether somebody asks for the check itself, as in "should I accept this request?". */
    public boolean isAskedFor(String said) {
        return doors.isAskedFor(WordLine.of(cut(said)));
    }

    /** Whether somebody who asks for the check tells of the request as well, so that nothing has to be asked back. */
    public boolean isTold(String said) {
        return doors.isTold(WordLine.of(cut(said))) || !read(said).ticks().isEmpty();
    }

    /** The criterion in two or three words. */
    public String shortly(Criterion criterion) {
        return shortly.getOrDefault(criterion, criterion.id());
    }

    private Map<Criterion, Evidence> found(WordLine line) {
        Voice voice = Voice.of(line, greetings, voices);
        Map<Criterion, Evidence> found = new EnumMap<>(Criterion.class);
        signs.forEach((criterion, finder) -> {
            Evidence evidence = finder.find(line, voice);
            if (!evidence.isEmpty()) {
                found.put(criterion, evidence);
            }
        });
        return found;
    }

    private boolean harmlessBetweenFriends(Evidence reasons) {
        return !reasons.isEmpty()
                && reasons.places().stream().allMatch(reason -> unlessKnown.areIn(WordLine.of(reason.words())));
    }

    /** One weak sign of fraud, from nobody the member knows: too little for a tick, enough to trust no promise. */
    private boolean isDoubtful(WordLine line, boolean known) {
        SignFinder wrong = signs.get(Criterion.AVOID_UNETHICAL);
        return !known && wrong != null && !wrong.hints(line).isEmpty();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String quoted(String said) {
        return "“" + said + "”";
    }
}
