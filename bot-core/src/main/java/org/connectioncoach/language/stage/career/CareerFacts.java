package org.connectioncoach.language.stage.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.connectioncoach.language.stage.career.Titles.Rank;
import org.connectioncoach.language.stage.career.time.Durations;
import org.connectioncoach.language.stage.career.time.SinceAge;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/**
 * What a message states about a career.
 *
 * @param enrolled 0 not a student, 1 perhaps, 2 surely
 * @param besideWork whether the studies go along with a job
 * @param graduated months since the end of studies, negative when it is to come
 * @param graduatedSometime whether studies ended, without a date
 * @param years years of work
 * @param rank the highest standing claimed
 * @param founder whether the person founded something, of whatever size
 * @param banker whether the person is one of a bank's many vice presidents
 * @param retired whether the person has retired
 * @param jobless whether the person is out of work
 * @param fullTime whether the studies are said to have taken the place of work
 * @param leads whether the title is one that leads many, whatever the years
 * @param ofOthers whether the message speaks of other people alone
 */
public record CareerFacts(
        int enrolled,
        boolean besideWork,
        OptionalDouble graduated,
        boolean graduatedSometime,
        OptionalDouble years,
        Rank rank,
        boolean founder,
        boolean banker,
        boolean retired,
        boolean jobless,
        boolean fullTime,
        boolean leads,
        boolean ofOthers) {
    private static final double JUST_NOW = 3;
    private static final Wording RETIRED =
            Wording.of("\\b(?:retired|retiree|retirement|pensioner|semi retired|retiring)\\b");
    private static final Wording JOBLESS = Wording.of(
            "\\b(?:unemployed|laid off|let go|redundan\\w+|between jobs|out of work|job seeker|jobseeker|jobless|not working|fired|stay at home|career break|returning to work|job hunting|looking for work)\\b");

    private static final Wording FULL_TIME = Wording.of(
            "\\bfull time (?:\\w+ )?student\\b|\\bstudent full time\\b|\\bback (?:to|at|in) (?:uni|university|school|college|class)\\b|\\bnow (?:a |an )?(?:mature |full time )?student\\b|\\b(?:uni|university|school|masters|mba|phd|degree) full time\\b");

    public static CareerFacts of(Utterance utterance, LocalDate today) {
        List<Clause> clauses = Clause.of(utterance);
        List<Clause> mine =
                clauses.stream().filter(clause -> !clause.aboutOthers()).toList();
        List<Part> parts = mine.stream().map(Part::of).toList();
        boolean works = parts.stream().anyMatch(part -> part.rank() != Rank.NONE && part.studies() == 0);
        int enrolled = parts.stream()
                .filter(part -> !works || !Studying.spentThere(part.clause().text()))
                .mapToInt(Part::studies)
                .max()
                .orElse(0);
        String text = utterance.text();
        OptionalDouble ordinal = mine.stream()
                .map(clause -> YearsOf.ofWork(clause.text()))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
        OptionalDouble sinceAge = SinceAge.workedYears(text);
        OptionalDouble told = sinceAge.isPresent()
                ? sinceAge
                : Durations.workedYears(mine.stream().map(Clause::text).toList(), today);
        Rank rank = parts.stream().map(Part::rank).max(Rank::compareTo).orElse(Rank.NONE);
        boolean learns = parts.stream()
                .anyMatch(part ->
                        part.studies() > 0 && !YearsOf.isBare(part.clause().text()));
        if (ordinal.isEmpty() && !learns && rank != Rank.NONE) {
            ordinal = mine.stream()
                    .map(clause -> YearsOf.ifWork(clause.text()))
                    .filter(OptionalDouble::isPresent)
                    .findFirst()
                    .orElse(OptionalDouble.empty());
        }
        boolean founder = mine.stream().anyMatch(clause -> Titles.founds(clause.text()));
        String own = mine.stream().map(Clause::text).collect(Collectors.joining(" , "));
        boolean past = mine.stream()
                .anyMatch(clause -> clause.time() == Clause.Time.PAST && Headcount.people(clause.text()) > 0);
        double people = Headcount.people(own);
        if (Headcount.isSolo(own, people)) {
            rank = rank.compareTo(Rank.OCCUPATION) > 0 && rank != Rank.EARLY && rank != Rank.MID
                    ? Rank.OCCUPATION
                    : rank;
            founder = false;
        } else if (Headcount.isLarge(own, people) && !past) {
            rank = Rank.EXECUTIVE;
        } else if (rank == Rank.EXECUTIVE && Titles.bankVicePresident(own)) {
            rank = Rank.HIGH;
        }
        OptionalDouble worked = told.isPresent() ? told : ordinal;
        if (rank == Rank.EXECUTIVE && worked.isPresent() && Titles.onlyAGrade(own, worked.getAsDouble())) {
            rank = Rank.OCCUPATION;
        }
        return new CareerFacts(
                Studying.denied(text) && (enrolled < 2 || text.contains(" dropped out ")) ? 0 : enrolled,
                Studying.besideWork(text),
                Graduating.monthsAgo(mine, today, JUST_NOW),
                mine.stream().anyMatch(clause -> Graduating.mentions(clause.text())),
                worked,
                founder && Titles.sizeable(text) ? Rank.EXECUTIVE : rank,
                founder,
                Titles.bankVicePresident(own),
                mine.stream().anyMatch(clause -> clause.has(RETIRED)),
                mine.stream().anyMatch(clause -> clause.has(JOBLESS)),
                FULL_TIME.in(own),
                Titles.leadsMany(own),
                mine.isEmpty());
    }

    /** A clause, and what it says of titles and studies. */
    private record Part(Clause clause, Rank rank, int studies) {
        static Part of(Clause clause) {
            return new Part(clause, Titles.rank(clause), Studying.strength(clause));
        }
    }

    public boolean willGraduate() {
        return graduated.isPresent() && graduated.getAsDouble() < 0;
    }

    public boolean hasGraduated() {
        return graduated.isPresent() && graduated.getAsDouble() >= 0;
    }

    /** The facts as words, for a classifier. */
    public List<String> named() {
        List<String> names = new ArrayList<>();
        names.add("enrolled " + enrolled);
        names.add("rank " + rank);
        names.add("worked "
                + (years.isEmpty()
                        ? "unsaid"
                        : years.getAsDouble() < 1 ? "0" : years.getAsDouble() < 9.5 ? "1-9" : "10"));
        names.add("graduated "
                + (graduated.isEmpty()
                        ? "unsaid"
                        : graduated.getAsDouble() < 0 ? "will" : graduated.getAsDouble() < 19 ? "lately" : "long ago"));
        if (besideWork) {
            names.add("beside work");
        }
        if (founder) {
            names.add("founder");
        }
        if (retired || jobless) {
            names.add("without work");
        }
        return names;
    }
}
