package org.connectioncoach.language.stage.judging;

import org.connectioncoach.language.Guess;
import org.connectioncoach.language.stage.career.CareerFacts;
import org.connectioncoach.language.stage.career.Titles.Rank;
import org.connectioncoach.member.Stage;

/** From facts to a stage, by the guidance and the rules of the product: years of work first, then leadership. */
final class Judgement {
    /** The guidance calls the first five to ten years early; up to nine are early here. */
    private static final double EARLY_UP_TO = 9.4;

    private static final double MID_FROM = 9.9;

    /** A recent graduate finished within about eighteen months … */
    private static final double RECENT_MONTHS = 19;

    /** … and has worked less than about a year since. */
    private static final double RECENT_WORKED = 1.01;

    private Judgement() {}

    static StageReading of(CareerFacts facts) {
        boolean studying = facts.enrolled() == 2 || facts.willGraduate();
        if (facts.rank() == Rank.EXECUTIVE) {
            return studying && facts.enrolled() == 2
                    ? unsure(Stage.EXECUTIVE, Stage.STUDENT)
                    : sure(Stage.EXECUTIVE, 0.93);
        }
        if (studying) {
            return student(facts);
        }
        if (facts.hasGraduated()) {
            return graduated(facts);
        }
        if (facts.years().isPresent()) {
            return worked(facts, facts.years().getAsDouble());
        }
        return titled(facts);
    }

    private static StageReading student(CareerFacts facts) {
        if (facts.hasGraduated() && facts.graduated().getAsDouble() > 3 && facts.enrolled() < 2) {
            return graduated(facts);
        }
        if (facts.fullTime()) {
            return sure(Stage.STUDENT, 0.87);
        }
        double years = facts.years().orElse(0);
        if (years >= 3 && facts.besideWork()) {
            return unsure(byYears(years), Stage.STUDENT);
        }
        if (years > 4 && !facts.willGraduate() || years >= MID_FROM) {
            return unsure(Stage.STUDENT, byYears(years));
        }
        if (facts.besideWork() && facts.rank() != Rank.NONE && facts.rank() != Rank.OCCUPATION) {
            return unsure(Stage.STUDENT, facts.rank() == Rank.EARLY ? Stage.EARLY_CAREER : Stage.MID_CAREER);
        }
        return sure(Stage.STUDENT, 0.94);
    }

    private static StageReading graduated(CareerFacts facts) {
        double months = facts.graduated().getAsDouble();
        double years = facts.years().orElse(0);
        if (months <= RECENT_MONTHS) {
            if (years >= MID_FROM) {
                return sure(Stage.MID_CAREER, 0.78);
            }
            if (years > 2) {
                return sure(Stage.EARLY_CAREER, 0.75);
            }
            return years > RECENT_WORKED && months < 12 * years - 3
                    ? unsure(Stage.RECENT_GRADUATE, Stage.EARLY_CAREER)
                    : sure(Stage.RECENT_GRADUATE, 0.93);
        }
        if (facts.years().isPresent() && years >= 1) {
            return worked(facts, years);
        }
        if (facts.rank() == Rank.HIGH) {
            return titled(facts);
        }
        double since = months / 12;
        if (since >= MID_FROM + 0.6) {
            return sure(Stage.MID_CAREER, facts.jobless() ? 0.7 : 0.85);
        }
        return since > EARLY_UP_TO ? unsure(Stage.EARLY_CAREER, Stage.MID_CAREER) : sure(Stage.EARLY_CAREER, 0.87);
    }

    private static StageReading worked(CareerFacts facts, double years) {
        if (facts.rank() == Rank.HIGH && facts.leads() && years >= 18 || facts.banker() && years >= 15) {
            return unsure(Stage.MID_CAREER, Stage.EXECUTIVE);
        }
        if (years >= MID_FROM) {
            return sure(Stage.MID_CAREER, 0.93);
        }
        if (years > EARLY_UP_TO) {
            return unsure(Stage.EARLY_CAREER, Stage.MID_CAREER);
        }
        if (years >= 1) {
            return sure(Stage.EARLY_CAREER, 0.93);
        }
        return facts.graduatedSometime() || facts.rank() == Rank.EARLY && facts.enrolled() > 0
                ? sure(Stage.RECENT_GRADUATE, 0.8)
                : unsure(Stage.RECENT_GRADUATE, Stage.EARLY_CAREER);
    }

    private static StageReading titled(CareerFacts facts) {
        if (facts.banker()) {
            return unsure(Stage.MID_CAREER, Stage.EXECUTIVE);
        }
        if (facts.founder()) {
            return unsure(Stage.EXECUTIVE, Stage.EARLY_CAREER);
        }
        if (facts.retired()) {
            return unsure(Stage.MID_CAREER, Stage.EXECUTIVE);
        }
        return switch (facts.rank()) {
            case HIGH -> unsure(Stage.MID_CAREER, Stage.EXECUTIVE);
            case MID -> sure(Stage.MID_CAREER, 0.78);
            case EARLY -> sure(Stage.EARLY_CAREER, 0.76);
            case EXECUTIVE -> sure(Stage.EXECUTIVE, 0.9);
            case OCCUPATION, NONE -> facts.enrolled() > 0 ? sure(Stage.STUDENT, 0.74) : StageReading.none();
        };
    }

    private static Stage byYears(double years) {
        return years >= MID_FROM ? Stage.MID_CAREER : Stage.EARLY_CAREER;
    }

    private static StageReading sure(Stage stage, double confidence) {
        return StageReading.stated(stage, confidence);
    }

    private static StageReading unsure(Stage first, Stage second) {
        return StageReading.unsure(new Guess(first.id(), 0.5), new Guess(second.id(), 0.4));
    }
}
