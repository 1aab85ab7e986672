package org.connectioncoach.advice.request.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Compares a request with the member's own sentence: field, place, language, names of schools and companies. */
final class Likeness {
    /** Words alike in their first letters, this many, are the same word in two forms. */
    private static final int STEM = 6;

    /** So many good signs make a sender worth knowing wherever they live. */
    private static final int ENOUGH = 2;

    /** Said of where somebody is, and not of where a thing happened. */
    private static final Set<String> DWELLING = Set.of("lives", "living", "resides", "based", "located");

    private static final String SALES = "business_sales";

    private final Map<String, Phrases> fields = new HashMap<>();
    private final Map<String, Phrases> countries = new HashMap<>();
    private final Names names;
    private final Tongue tongue;
    private final Set<String> everybodys;

    Likeness(RequestWords words) {
        words.fields().forEach((field, named) -> fields.put(field, new Phrases(named)));
        words.places().countries().forEach((country, named) -> countries.put(country, new Phrases(named)));
        names = new Names(words.nameParts());
        tongue = new Tongue(words.places());
        everybodys = words.everybodys();
    }

    /** A school or company that both name. */
    Optional<String> sharedName(String me, WordLine request) {
        return names.in(me).stream()
                .filter(request::has)
                .filter(name -> named(countries, WordLine.of(name)).isEmpty())
                .filter(name -> named(fields, WordLine.of(name)).isEmpty())
                .sorted()
                .findFirst();
    }

    /** @param ground what is shared already: a word of it that no field knows is no second sign */
    void compareFields(Map<Criterion, String> because, WordLine request, WordLine own, Evidence ground) {
        Set<String> mine = named(fields, own);
        Set<String> theirs = named(fields, request);
        Optional<String> shared = mine.stream().filter(theirs::contains).findFirst();
        Optional<String> word = sharedWord(own, request, ground);
        if (shared.isPresent()) {
            because.putIfAbsent(
                    Criterion.LOOK_ALIGNED, "you both work with " + shared.get().replace('_', ' '));
        } else if (word.isPresent()) {
            because.putIfAbsent(Criterion.LOOK_ALIGNED, "“" + word.get() + "”");
        } else if (!mine.isEmpty() && !theirs.isEmpty() && because.isEmpty()) {
            because.put(Criterion.AVOID_NO_COMMON, "another field than yours");
        }
    }

    /** Whether selling is the member's own work. */
    boolean sells(WordLine own) {
        return named(fields, own).contains(SALES);
    }

    /** A longer word of the member's own sentence that the request has too, such as an occupation no list knows. */
    private Optional<String> sharedWord(WordLine own, WordLine request, Evidence ground) {
        return own.words().stream()
                .filter(word -> word.length() >= STEM && !everybodys.contains(word))
                .filter(word -> named(countries, WordLine.of(word)).isEmpty())
                .filter(word -> IntStream.range(0, request.size())
                        .filter(at -> !ground.covers(at, at + 1))
                        .anyMatch(at -> request.word(at).startsWith(word.substring(0, STEM))))
                .findFirst();
    }

    void comparePlaces(Map<Criterion, String> because, String text, WordLine request, WordLine own) {
        Set<String> mine = named(countries, own);
        Optional<String> written = tongue.otherThanEnglish(text, request);
        if (written.isPresent() && !tongue.isKnownTo(written.get(), own, mine)) {
            because.putIfAbsent(Criterion.AVOID_OUTSIDE_GEO_LANG, "written in " + written.get());
            return;
        }
        Set<String> theirs = isVouchedFor(because) && !request.hasAny(DWELLING) ? Set.of() : named(countries, request);
        if (!mine.isEmpty() && !theirs.isEmpty() && theirs.stream().noneMatch(mine::contains)) {
            because.putIfAbsent(Criterion.AVOID_OUTSIDE_GEO_LANG, "another country than yours");
        }
    }

    /** A place that is named beside something shared, or beside much that is good, is where that was, or no matter. */
    private static boolean isVouchedFor(Map<Criterion, String> because) {
        return because.containsKey(Criterion.LOOK_COMMON_GROUND)
                || because.keySet().stream()
                                .filter(sign -> sign.kind() == Criterion.Kind.GOOD)
                                .count()
                        >= ENOUGH;
    }

    private static Set<String> named(Map<String, Phrases> names, WordLine line) {
        Set<String> found = new TreeSet<>();
        names.forEach((name, phrases) -> {
            if (phrases.areIn(line)) {
                found.add(name);
            }
        });
        return found;
    }
}
