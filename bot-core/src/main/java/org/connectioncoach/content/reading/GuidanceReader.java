package org.connectioncoach.content.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.connectioncoach.advice.guidance.GoalGuide;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.advice.guidance.Model;
import org.connectioncoach.advice.guidance.OptionGuide;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.StandingGuide;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.advice.guidance.TipKind;
import org.connectioncoach.content.pack.Merge;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** From a checked core tree, merged or not, to what the recommendation model knows. */
public final class GuidanceReader {
    private GuidanceReader() {}

    /** @param today entries that are not shown on this day are left out */
    public static Guidance read(Node.Fields core, LocalDate today) {
        Entry pack = new Entry(core);
        Map<Stage, StageGuide> stages = new EnumMap<>(Stage.class);
        pack.entries("stages").forEach(entry -> {
            StageGuide guide = stage(entry);
            stages.put(guide.stage(), guide);
        });
        Map<Goal, GoalGuide> goals = new EnumMap<>(Goal.class);
        pack.entries("goals").forEach(entry -> {
            GoalGuide guide = goal(entry);
            goals.put(guide.goal(), guide);
        });
        Map<Factor, String> questions = new EnumMap<>(Factor.class);
        Map<FactorOption, OptionGuide> options = new EnumMap<>(FactorOption.class);
        pack.entries("factors").forEach(entry -> {
            Factor factor = known(Factor.ofId(entry.text("id")));
            questions.put(factor, entry.text("question"));
            entry.entries("options").forEach(option -> {
                OptionGuide guide = option(factor, option);
                options.put(guide.option(), guide);
            });
        });
        Map<Standing, StandingGuide> standings = new EnumMap<>(Standing.class);
        pack.named("standings").forEach((id, entry) -> {
            Standing standing = known(Standing.ofId(id));
            List<TipKind> mix = entry.words("mix").stream()
                    .map(kind -> known(TipKind.ofId(kind)))
                    .toList();
            standings.put(standing, new StandingGuide(standing, mix, entry.text("line")));
        });
        List<Tip> tips = pack.entries("tips").stream()
                .filter(entry -> Dates.shown(entry, today))
                .map(GuidanceReader::tip)
                .toList();
        return new Guidance(
                pack.text("version"), stages, goals, questions, options, model(pack.entry("model")), standings, tips);
    }

    private static StageGuide stage(Entry entry) {
        Entry range = entry.entry("range");
        Integer max = range.maybeWhole("max").orElse(null);
        StageGuide.Narrowed narrowed = entry.maybeEntry(Merge.GUIDANCE_RANGE)
                .map(full -> new StageGuide.Narrowed(
                        full.whole("min"), full.maybeWhole("max").orElse(null)))
                .orElse(null);
        return new StageGuide(
                known(Stage.ofId(entry.text("id"))),
                entry.text("label"),
                entry.text("adjective"),
                entry.text("people"),
                range.whole("min"),
                max,
                max == null ? entry.whole("planning_top") : max,
                entry.whole("round_to"),
                range.maybeWhole("first_goal").orElse(null),
                entry.text("line"),
                entry.has("top_line") ? entry.text("top_line") : null,
                entry.has("next") ? known(Stage.ofId(entry.text("next"))) : null,
                narrowed);
    }

    private static GoalGuide goal(Entry entry) {
        return new GoalGuide(
                known(Goal.ofId(entry.text("id"))),
                entry.text("label"),
                entry.text("phrase"),
                entry.text("doing"),
                entry.whole("push"),
                entry.whole("pace"),
                entry.whole("talk"),
                entry.text("why"));
    }

    private static OptionGuide option(Factor factor, Entry entry) {
        return new OptionGuide(
                known(FactorOption.ofId(factor, entry.text("id"))),
                entry.text("label"),
                entry.text("row"),
                entry.text("tick", entry.text("row")),
                entry.text("said"),
                entry.text("what_if"),
                entry.whole("push"),
                entry.decimal("pace_factor", 1),
                entry.text("why"));
    }

    private static Model model(Entry entry) {
        List<String> clamp = entry.words("clamp");
        List<String> goalClamp = entry.words("goal_clamp");
        return new Model(
                entry.whole("start"),
                entry.whole("half_width"),
                Integer.parseInt(clamp.get(0)),
                Integer.parseInt(clamp.get(1)),
                Integer.parseInt(goalClamp.get(0)),
                Integer.parseInt(goalClamp.get(1)),
                entry.decimal("second_goal_weight", 1),
                entry.decimal("starting_pace_factor", 1),
                entry.whole("pace_min"),
                entry.whole("pace_max"),
                entry.whole("horizon_weeks"),
                entry.whole("platform_cap"),
                entry.whole("near_cap"),
                entry.wordSet(Merge.CHANGED));
    }

    public static Tip tip(Entry entry) {
        return new Tip(
                entry.text("id"),
                known(TipKind.ofId(entry.text("kind"))),
                entry.text("text"),
                entry.text("short", entry.text("text")),
                entry.flag("near"),
                entry.flag("stranger"),
                known(entry.words("stages"), Stage::ofId),
                known(entry.words("goals"), Goal::ofId),
                known(entry.words("standings"), Standing::ofId),
                options(entry),
                entry.wordSet("facts"),
                entry.text("source", "").replaceFirst("^outside:\\s*", ""));
    }

    private static Set<FactorOption> options(Entry entry) {
        Set<FactorOption> options = new LinkedHashSet<>();
        entry.maybeEntry("factors")
                .ifPresent(factors -> factors.fields().fields().keySet().forEach(id -> {
                    Factor factor = known(Factor.ofId(id));
                    factors.words(id).forEach(option -> options.add(known(FactorOption.ofId(factor, option))));
                }));
        return options;
    }

    private static <E> Set<E> known(Collection<String> ids, Function<String, Optional<E>> find) {
        return ids.stream().map(id -> known(find.apply(id))).collect(Collectors.toSet());
    }

    private static <E> E known(Optional<E> found) {
        return found.orElseThrow(() -> new IllegalStateException("an id passed the check that nobody knows"));
    }
}
