package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.connectioncoach.advice.guidance.Model;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.advice.guidance.TipKind;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.Test;

/** The pack that ships with the program. */
class CorePackTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-17T12:00:00Z"), ZoneOffset.UTC);

    private final Content core =
            ContentLibrary.open(ConfigFiles.shipped(), NOON).core();

    @Test
    void rangesAreTheGuidancesOwn() {
        Map<Stage, String> ranges = core.guidance().stages().values().stream()
                .collect(Collectors.toMap(guide -> guide.stage(), guide -> guide.min() + "-" + guide.max()));
        assertThat(ranges)
                .containsOnly(
                        Map.entry(Stage.STUDENT, "50-500"),
                        Map.entry(Stage.RECENT_GRADUATE, "500-1000"),
                        Map.entry(Stage.EARLY_CAREER, "500-2000"),
                        Map.entry(Stage.MID_CAREER, "1000-5000"),
                        Map.entry(Stage.EXECUTIVE, "2000-null"));
        assertThat(core.guidance().stage(Stage.EXECUTIVE).planningTop()).isEqualTo(5000);
    }

    @Test
    void pushesAndPacesAreThoseOfTheModel() {
        Map<Goal, String> goals = core.guidance().goals().values().stream()
                .collect(Collectors.toMap(
                        guide -> guide.goal(), guide -> guide.push() + " " + guide.pace() + " " + guide.talk()));
        assertThat(goals)
                .containsOnly(
                        Map.entry(Goal.JOBS, "10 8 3"),
                        Map.entry(Goal.EXPLORE, "10 8 4"),
                        Map.entry(Goal.VISIBILITY, "15 8 4"),
                        Map.entry(Goal.COLLABORATE, "5 6 3"),
                        Map.entry(Goal.LEARN, "0 5 3"),
                        Map.entry(Goal.RELATIONSHIPS, "-10 3 4"),
                        Map.entry(Goal.INFLUENCE, "10 5 4"),
                        Map.entry(Goal.UNSURE, "0 5 3"));
        Map<FactorOption, Integer> pushes = core.guidance().options().values().stream()
                .filter(option -> option.push() != 0)
                .collect(Collectors.toMap(option -> option.option(), option -> option.push()));
        assertThat(pushes)
                .containsOnly(
                        Map.entry(FactorOption.LARGE_POOL, 10),
                        Map.entry(FactorOption.NICHE, -10),
                        Map.entry(FactorOption.LARGE, 5),
                        Map.entry(FactorOption.TIGHT_KNIT, -10),
                        Map.entry(FactorOption.SEVERAL, 5),
                        Map.entry(FactorOption.GLOBAL, 10),
                        Map.entry(FactorOption.SEASONED, 10),
                        Map.entry(FactorOption.CLOSE_KNIT, -15));
        assertThat(core.guidance().model()).isEqualTo(Model.STANDARD);
    }

    @Test
    void hasFiftyThreeTipsOfTheFourKinds() {
        assertThat(core.guidance().tips()).hasSize(53);
        assertThat(core.guidance().tips().stream().collect(Collectors.groupingBy(Tip::kind, Collectors.counting())))
                .containsKeys(TipKind.values())
                .containsEntry(TipKind.SETUP, 1L);
    }

    @Test
    void anOutsideClaimNamesItsSource() {
        assertThat(core.guidance().tip("jobs.weak").orElseThrow().source()).isEqualTo("Rajkumar et al., Science 2022");
        assertThat(core.answer("linkedin_cap").orElseThrow().source()).contains("LinkedIn Help");
    }

    @Test
    void aMemberOfNoKnownWorkspaceGetsTheCoreInEnglish() {
        Content content = ContentLibrary.open(ConfigFiles.shipped(), NOON)
                .contentFor("slack", "T0", Locale.forLanguageTag("fr-CA"));
        assertThat(content.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(content.workspace()).isEmpty();
    }

    @Test
    void cardsNameTheVersionOfTheGuidance() {
        assertThat(core.attribution())
                .isEqualTo("Range: core guidance 1.0. Band and pace: Connection Coach's own method.");
    }
}
