package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.dialogue.script.Tone;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a workspace's changes meet the core pack (content design, D.3). */
class MergingTest {
    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void startWithoutChanges() {
        config = new ConfigFolder(folder);
    }

    private Content riverton(String... lines) {
        ContentLibrary library = config.workspace("riverton", lines).open();
        assertThat(library.problems()).isEmpty();
        return library.contentFor("slack", "T-riverton", Locale.ENGLISH);
    }

    @Test
    void whatIsNotMentionedComesFromTheCore() {
        Content content = riverton("names: { advisor_team: \"Riverton Career Services\" }");
        Content core = config.open().core();
        assertThat(content.guidance()).isEqualTo(core.guidance());
        assertThat(content.names().advisorTeam()).isEqualTo("Riverton Career Services");
        assertThat(content.names().wellbeingResources()).isEqualTo(core.names().wellbeingResources());
        assertThat(content.workspace()).isEqualTo("riverton");
    }

    @Test
    void aPatchChangesTheFieldsItNamesAndNoOthers() {
        Content content = riverton("tips:", "  patch:", "    stu.alumni: { text: \"Write to three alumni.\" }");
        Tip tip = content.guidance().tip("stu.alumni").orElseThrow();
        assertThat(tip.text()).isEqualTo("Write to three alumni.");
        assertThat(tip.goals()).containsExactlyInAnyOrder(Goal.JOBS, Goal.EXPLORE, Goal.LEARN, Goal.INFLUENCE);
        assertThat(tip.stranger()).isTrue();
        assertThat(content.guidance().tips()).hasSize(53);
    }

    @Test
    void patchAddAndHideApplyInThisOrderWhateverTheOrderInTheFile() {
        Content content = riverton(
                "tips:",
                "  hide: [jobs.weak]",
                "  add:",
                "    - { id: riv.fair, kind: growth, stages: [student], text: \"Connect with two people.\" }",
                "  patch:",
                "    jobs.weak: { text: \"Message somebody.\" }",
                "    jobs.hidden: { text: \"Ask two contacts about openings.\" }");
        assertThat(content.guidance().tip("jobs.weak")).isEmpty();
        assertThat(content.guidance().tip("jobs.hidden").orElseThrow().text())
                .isEqualTo("Ask two contacts about openings.");
        List<Tip> tips = content.guidance().tips();
        assertThat(tips.get(tips.size() - 1).id()).isEqualTo("riv.fair");
    }

    @Test
    void aNarrowedRangeKeepsTheGuidancesBesideIt() {
        StageGuide student = riverton("ranges: { student: { min: 100, max: 400 } }")
                .guidance()
                .stage(Stage.STUDENT);
        assertThat(student.min()).isEqualTo(100);
        assertThat(student.max()).isEqualTo(400);
        assertThat(student.planningTop()).isEqualTo(400);
        assertThat(student.narrowed()).isEqualTo(new StageGuide.Narrowed(50, 500));
    }

    @Test
    void aFirstGoalLeavesTheRangeAsItIs() {
        StageGuide student = riverton("ranges: { student: { min: 50, max: 500, first_goal: 150 } }")
                .guidance()
                .stage(Stage.STUDENT);
        assertThat(student.firstGoal()).isEqualTo(150);
        assertThat(student.max()).isEqualTo(500);
        assertThat(student.narrowed()).isNull();
    }

    @Test
    void aChangedNumberOfTheMethodIsNamed() {
        Content content = riverton("model: { start: 40, clamp: [5, 95] }");
        assertThat(content.guidance().model().start()).isEqualTo(40);
        assertThat(content.guidance().model().clampHigh()).isEqualTo(95);
        assertThat(content.guidance().model().halfWidth()).isEqualTo(15);
        assertThat(content.guidance().model().changed()).containsExactlyInAnyOrder("start", "clamp");
    }

    @Test
    void aToneChoosesItsVariantAndFallsBackToWarm() {
        Content content = riverton("tone: formal");
        assertThat(content.script().tone()).isEqualTo(Tone.FORMAL);
        assertThat(content.script().words(TestPrompt.of("card.you_have", "count"), "count", "120"))
                .isEqualTo("You currently have 120 connections.");
        assertThat(content.script().words(TestPrompt.of("welcome.title"))).isEqualTo("A network that fits you");
    }

    @Test
    void ownQuestionsJoinTheTopics() {
        Content content = riverton(
                "faq:",
                "  add:",
                "    - { id: riv.when, examples: [\"when is the fair\"], answer: \"On Thursday.\", source: \"Riverton\" }",
                "  hide: [linkedin_size]");
        assertThat(content.answer("riv.when").orElseThrow().markup()).isEqualTo("On Thursday.");
        assertThat(content.answer("riv.when").orElseThrow().source()).isEqualTo("Riverton");
        assertThat(content.examples()).containsEntry("riv.when", List.of("when is the fair"));
        assertThat(content.answer("linkedin_size")).isEmpty();
        assertThat(content.answer("no_magic_number")).isPresent();
    }

    @Test
    void promisesMayBeGentler() {
        Content content = riverton(
                "limits: { proactive_dm_per_week: 0, backoff: { after_ignored: 1 } }",
                "privacy: { cohort_k: 20, retention: { handoff: 30d } }");
        assertThat(content.limits().perWeek()).isZero();
        assertThat(content.limits().fewerAfterIgnored()).isEqualTo(1);
        assertThat(content.limits().noneAfterIgnored()).isEqualTo(4);
        assertThat(content.privacy().cohortK()).isEqualTo(20);
        assertThat(content.privacy().handoff()).hasDays(30);
        assertThat(content.privacy().profile()).hasDays(365);
    }

    @Test
    void hoursOfTheHandOffAreToldToMembers() {
        Content content = riverton("handoff: { hours: \"Mon–Fri 09:00–17:00\", reply_target: \"1 working day\" }");
        assertThat(content.names().hours()).isEqualTo("Mon–Fri 09:00–17:00");
        assertThat(content.names().replyTarget()).isEqualTo("1 working day");
    }

    @Test
    void theCoreIsUntouchedByAWorkspace() {
        ContentLibrary library = config.workspace("riverton", "tone: formal", "tips: { hide: [jobs.weak] }")
                .open();
        assertThat(library.contentFor("slack", "T-elsewhere", Locale.ENGLISH)
                        .guidance()
                        .tips())
                .hasSize(53);
        assertThat(library.contentFor("discord", "T-riverton", Locale.ENGLISH).workspace())
                .isEmpty();
        assertThat(library.core().script().tone()).isEqualTo(Tone.WARM);
    }
}
