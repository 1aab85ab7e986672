package org.connectioncoach.advice.request.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.connectioncoach.advice.request.Circumstances;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.PlainWords;

/** Reads requests into ticks. Never throws, whatever is pasted; safe for several threads. */
public final class RequestReader {
    /** Characters beyond this many are not read; LinkedIn's own messages are shorter. */
    public static final int LONGEST = 3_000;

    /** What is offered by somebody who sells is part of the sale. */
    private static final Set<Criterion> PART_OF_A_SALE =
            EnumSet.of(Criterion.LOOK_RECIPROCAL, Criterion.LOOK_GROWTH, Criterion.LOOK_COLLABORATE);

    private static final int LONG_WORD = 6;

    /** Words in anybody's sentence about themselves that say nothing about a field. */
    private static final Set<String> EVERYBODYS = Set.of(
            "looking",
            "student",
            "working",
            "university",
            "college",
            "school",
            "internship",
            "company",
            "career",
            "graduate",
            "graduated",
            "please",
            "network",
            "connect",
            "experience",
            "manager",
            "senior",
            "junior",
            "hoping",
            "seeking",
            "moving",
            "currently",
            "recent",
            "position",
            "request",
            "contact",
            "contacts",
            "something",
            "someone",
            "people",
            "person",
            "interested",
            "opportunities",
            "linkedin",
            "profile",
            "message");

    private final Map<Criterion, Phrases> signs = new EnumMap<>(Criterion.class);
    private final Map<String, Phrases> fields = new HashMap<>();
    private final Map<String, Phrases> countries = new HashMap<>();
    private final List<String> unlessKnown;
    private final Phrases seeksWork;
    private final Phrases explores;
    private final Phrases recruits;
    private final Phrases asksAdvice;
    private final Phrases doors;
    private final Map<Criterion, String> shortly = new EnumMap<>(Criterion.class);

    public RequestReader(RequestWords words) {
        words.signs().forEach((criterion, sign) -> signs.put(criterion, new Phrases(sign.phrases())));
        words.fields().forEach((field, names) -> fields.put(field, new Phrases(names)));
        words.countries().forEach((country, names) -> countries.put(country, new Phrases(names)));
        unlessKnown = words.unlessKnown();
        seeksWork = new Phrases(words.seeksWork());
        explores = new Phrases(words.explores());
        recruits = new Phrases(words.recruits());
        asksAdvice = new Phrases(words.asksAdvice());
        doors = new Phrases(words.doors());
        words.signs().forEach((criterion, sign) -> shortly.put(criterion, sign.shortly()));
    }

    /**
     * @param request a pasted note, or a description of the request
     * @param me a sentence about the member, or empty
     */
    public Reading read(String request, String me) {
        String text = cut(request);
        String words = PlainWords.of(text);
        String own = PlainWords.of(cut(me));
        Map<Criterion, String> because = new EnumMap<>(Criterion.class);
        signs.forEach(
                (criterion, phrases) -> phrases.in(words).ifPresent(said -> because.put(criterion, quoted(said))));
        sharedName(cut(me), own, words)
                .ifPresent(name -> because.putIfAbsent(Criterion.LOOK_COMMON_GROUND, quoted(name)));
        forgiveFriends(because, words);
        compareFields(because, words, own);
        comparePlaces(because, text, words, own);
        boolean offersWork = recruits.in(words).isPresent();
        Circumstances circumstances = new Circumstances(
                explores.in(own).isPresent(), seeksWork.in(own).isPresent());
        settle(because);
        if (offersWork && circumstances.seeksWork() && !because.containsKey(Criterion.AVOID_NO_VALUE)) {
            because.putIfAbsent(Criterion.LOOK_RECIPROCAL, "an opening, and you're looking");
        }
        boolean advice = asksAdvice.in(words).isPresent();
        if (advice && because.isEmpty()) {
            because.put(Criterion.LOOK_ALIGNED, "asks about your work");
        }
        return new Reading(because, offersWork, advice, circumstances);
    }

    /** Whether somebody asks for the check itself, as in "should I accept this request?". */
    public boolean isAskedFor(String said) {
        return doors.in(PlainWords.of(cut(said))).isPresent();
    }

    /** The criterion in two or three words. */
    public String shortly(Criterion criterion) {
        return shortly.getOrDefault(criterion, criterion.id());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String quoted(String said) {
        return "“" + said + "”";
    }

    private Optional<String> sharedName(String me, String own, String words) {
        return Names.in(me).stream()
                .filter(name -> words.contains(" " + name + " "))
                .filter(name -> named(countries, " " + name + " ").isEmpty())
                .filter(name -> named(fields, " " + name + " ").isEmpty())
                .sorted()
                .findFirst();
    }

    private void forgiveFriends(Map<Criterion, String> because, String words) {
        if (because.containsKey(Criterion.AVOID_UNETHICAL) && because.containsKey(Criterion.LOOK_COMMON_GROUND)) {
            List<String> reasons =
                    Objects.requireNonNull(signs.get(Criterion.AVOID_UNETHICAL)).all(words);
            boolean harmless =
                    reasons.stream().allMatch(reason -> unlessKnown.stream().anyMatch(reason::contains));
            if (harmless) {
                because.remove(Criterion.AVOID_UNETHICAL);
            }
        }
    }

    private void compareFields(Map<Criterion, String> because, String words, String own) {
        Set<String> mine = named(fields, own);
        Set<String> theirs = named(fields, words);
        Set<String> shared = new TreeSet<>(mine);
        shared.retainAll(theirs);
        if (!shared.isEmpty()) {
            because.putIfAbsent(
                    Criterion.LOOK_ALIGNED,
                    "you both work with " + shared.iterator().next().replace('_', ' '));
        } else if (sharedWord(own, words).isPresent()) {
            because.putIfAbsent(
                    Criterion.LOOK_ALIGNED, quoted(sharedWord(own, words).get()));
        } else if (!mine.isEmpty() && !theirs.isEmpty() && because.isEmpty()) {
            because.put(Criterion.AVOID_NO_COMMON, "another field than yours");
        }
    }

    /** A longer word of the member's own sentence that the request has too, such as an occupation no list knows. */
    private static Optional<String> sharedWord(String own, String words) {
        return Arrays.stream(own.strip().split(" "))
                .filter(word -> word.length() >= LONG_WORD && !EVERYBODYS.contains(word))
                .filter(word -> words.contains(" " + word + " ") || words.contains(" " + word + "s "))
                .findFirst();
    }

    private void comparePlaces(Map<Criterion, String> because, String text, String words, String own) {
        String tongue = Tongue.otherThanEnglish(text, words);
        if (!tongue.isEmpty() && !own.contains(" " + tongue.toLowerCase(java.util.Locale.ROOT) + " ")) {
            because.putIfAbsent(Criterion.AVOID_OUTSIDE_GEO_LANG, "written in " + tongue);
            return;
        }
        Set<String> mine = named(countries, own);
        Set<String> theirs = named(countries, words);
        if (!mine.isEmpty() && !theirs.isEmpty() && theirs.stream().noneMatch(mine::contains)) {
            because.putIfAbsent(Criterion.AVOID_OUTSIDE_GEO_LANG, "another country than yours");
        }
    }

    private static Set<String> named(Map<String, Phrases> names, String words) {
        Set<String> found = new TreeSet<>();
        names.forEach((name, phrases) -> phrases.in(words).ifPresent(said -> found.add(name)));
        return found;
    }

    private static void settle(Map<Criterion, String> because) {
        if (because.containsKey(Criterion.AVOID_SELLING)) {
            PART_OF_A_SALE.forEach(because::remove);
        }
        if (because.containsKey(Criterion.AVOID_NO_VALUE)) {
            because.remove(Criterion.LOOK_RECIPROCAL);
        }
        if (because.containsKey(Criterion.AVOID_NO_COMMON)) {
            List<Criterion> contradicted = new ArrayList<>(List.of(Criterion.LOOK_ALIGNED));
            contradicted.forEach(because::remove);
        }
    }
}
