package org.connectioncoach.advice.note.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.advice.note.NoteHearing;
import org.connectioncoach.advice.note.NoteWords;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;
import org.jspecify.annotations.Nullable;

/** Checks a note by the rules of B.6; the same note always gets the same review. Safe for several threads. */
public final class NoteCheck {
    /** Characters beyond this many are not read: no note is that long. */
    public static final int LONGEST = 3_000;

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[[^\\]\\n]{1,40}\\]|\\{[^}\\n]{1,40}\\}|<[^>\\n]{1,40}>|\\b[Xx]{3,}\\b|_{3,}");

    private final NoteWords words;
    private final Phrases shared;
    private final Phrases smallAsks;
    private final Phrases bigAsks;
    private final Phrases jobWords;
    private final Phrases stock;
    private final NoteCutter cutter;
    private final NoteHearing hearing;

    public NoteCheck(NoteWords words) {
        this.words = words;
        shared = new Phrases(words.shared());
        smallAsks = new Phrases(words.smallAsks());
        bigAsks = new Phrases(words.bigAsks());
        jobWords = new Phrases(words.jobWords());
        stock = new Phrases(words.stock());
        cutter = new NoteCutter(words);
        hearing = new NoteHearing(words);
    }

    public NoteWords words() {
        return words;
    }

    public NoteHearing hearing() {
        return hearing;
    }

    /** @param limit the longest it may be, in UTF-16 units */
    public NoteReview check(String pasted, int limit) {
        String note = (pasted.length() > LONGEST ? pasted.substring(0, LONGEST) : pasted).strip();
        Map<NoteProblem, String> problems = new EnumMap<>(NoteProblem.class);
        if (note.codePoints().noneMatch(Character::isLetter)) {
            problems.put(NoteProblem.EMPTY, "");
            return new NoteReview(note.length(), limit, null, null, problems, null);
        }
        WordLine plain = WordLine.of(note);
        @Nullable String common = shared.in(plain).orElse(null);
        if (common == null) {
            problems.put(NoteProblem.NOTHING_SHARED, "");
        }
        @Nullable String ask = asks(Sentences.of(note), problems);
        bigAsks.in(plain).ifPresent(big -> problems.put(NoteProblem.BIG_ASK, big));
        stock.in(plain).ifPresent(phrase -> problems.put(NoteProblem.STOCK_PHRASE, phrase));
        placeholder(note).ifPresent(left -> problems.put(NoteProblem.PLACEHOLDER, left));
        firstLine(note)
                .flatMap(line -> jobWords.in(WordLine.of(line)))
                .ifPresent(job -> problems.put(NoteProblem.JOB_FIRST, job));
        if (note.length() > limit) {
            problems.put(NoteProblem.TOO_LONG, "");
        }
        boolean cuts = note.length() > limit || problems.containsKey(NoteProblem.STOCK_PHRASE);
        @Nullable String cut = cuts ? cutter.cut(note, limit).orElse(null) : null;
        return new NoteReview(note.length(), limit, common, ask, problems, cut);
    }

    private @Nullable String asks(List<String> sentences, Map<NoteProblem, String> problems) {
        List<String> asks = sentences.stream()
                .filter(sentence -> sentence.endsWith("?")
                        || smallAsks.in(WordLine.of(sentence)).isPresent()
                        || bigAsks.in(WordLine.of(sentence)).isPresent())
                .toList();
        long questions =
                sentences.stream().filter(sentence -> sentence.endsWith("?")).count();
        if (asks.isEmpty()) {
            problems.put(NoteProblem.NO_ASK, "");
            return null;
        }
        if (questions > 1 || asks.size() > 2) {
            problems.put(NoteProblem.SEVERAL_ASKS, asks.get(1));
        }
        return asks.get(0);
    }

    private static Optional<String> placeholder(String note) {
        Matcher matcher = PLACEHOLDER.matcher(note);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The first sentence after the greeting. */
    private static Optional<String> firstLine(String note) {
        return Sentences.of(note).stream()
                .filter(sentence -> sentence.split("\\s+").length > 3)
                .findFirst();
    }
}
