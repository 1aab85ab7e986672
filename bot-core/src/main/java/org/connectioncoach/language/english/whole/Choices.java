package org.connectioncoach.language.english.whole;

import java.util.List;
import java.util.Map;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** The options of the two questions that offer options, with the words of the content. */
public record Choices(Options<Stage> stages, Options<Goal> goals) {
    private static final Map<Stage, List<String>> STAGE_NAMES = Map.of(
            Stage.STUDENT, List.of("a student", "studying", "still studying", "in school", "in college"),
            Stage.RECENT_GRADUATE, List.of("recent grad", "new graduate", "fresh graduate", "new grad", "fresher"),
            Stage.EARLY_CAREER,
                    List.of("early", "early career professional", "early stage", "0-9 years", "0 to 9 years"),
            Stage.MID_CAREER,
                    List.of(
                            "mid",
                            "mid level",
                            "midcareer",
                            "mid career professional",
                            "midway",
                            "10+ years",
                            "10 or more years"),
            Stage.EXECUTIVE,
                    List.of(
                            "exec",
                            "leader",
                            "executive leader",
                            "executive/leader",
                            "leadership",
                            "c level",
                            "c suite",
                            "csuite",
                            "cxo"));
    private static final Map<Goal, List<String>> GOAL_NAMES = Map.of(
            Goal.JOBS,
                    List.of(
                            "job",
                            "jobs",
                            "internship",
                            "a job",
                            "an internship",
                            "work",
                            "find a job",
                            "job search",
                            "employment",
                            "find an internship"),
            Goal.EXPLORE,
                    List.of(
                            "explore",
                            "exploring",
                            "explore a new field",
                            "explore a new place",
                            "new field",
                            "new place",
                            "change field",
                            "change careers",
                            "career change",
                            "relocate"),
            Goal.VISIBILITY,
                    List.of(
                            "visibility",
                            "visible",
                            "more visible",
                            "exposure",
                            "be seen",
                            "get noticed",
                            "personal brand"),
            Goal.COLLABORATE,
                    List.of(
                            "collaborate",
                            "projects",
                            "clients",
                            "collaboration",
                            "find clients",
                            "find projects",
                            "customers",
                            "partners"),
            Goal.LEARN, List.of("learn", "learning", "keep up", "stay current", "news", "insights"),
            Goal.RELATIONSHIPS,
                    List.of(
                            "relationships",
                            "closer relationships",
                            "close relationships",
                            "deeper relationships",
                            "friends",
                            "relationship"),
            Goal.INFLUENCE,
                    List.of("influence", "lead", "mentor", "mentoring", "leading", "leadership", "lead and mentor"),
            Goal.UNSURE,
                    List.of(
                            "unsure",
                            "not sure",
                            "no idea",
                            "i do not know",
                            "not yet",
                            "undecided",
                            "anything",
                            "no goal",
                            "do not know"));

    public static Choices of(Vocabulary vocabulary) {
        Options<Stage> stages = new Options<>();
        for (Stage stage : Stage.values()) {
            Vocabulary.Words words = vocabulary.stages().get(stage);
            stages.add(stage, stage.id(), words == null ? stage.id() : words.label(), clear(words));
            STAGE_NAMES.getOrDefault(stage, List.of()).forEach(name -> stages.alsoCalled(stage, name));
        }
        Options<Goal> goals = new Options<>();
        for (Goal goal : Goal.values()) {
            Vocabulary.Words words = vocabulary.goals().get(goal);
            goals.add(
                    goal,
                    goal.id(),
                    words == null ? goal.id() : words.label(),
                    words == null ? List.of() : words.synonyms());
            GOAL_NAMES.getOrDefault(goal, List.of()).forEach(name -> goals.alsoCalled(goal, name));
        }
        return new Choices(stages, goals);
    }

    /** Content may list a word that two stages share; it stays a question. */
    private static List<String> clear(Vocabulary.@org.jspecify.annotations.Nullable Words words) {
        return words == null
                ? List.of()
                : words.synonyms().stream()
                        .filter(word -> Ambiguous.guesses(word).isEmpty())
                        .toList();
    }
}
