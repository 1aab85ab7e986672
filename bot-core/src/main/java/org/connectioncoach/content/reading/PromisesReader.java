package org.connectioncoach.content.reading;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectioncoach.content.promise.Limits;
import org.connectioncoach.content.promise.Names;
import org.connectioncoach.content.promise.Privacy;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.member.Count;

/** From a checked prompts tree to names, promises and quick answers. */
public final class PromisesReader {
    private PromisesReader() {}

    public static Names names(Node.Fields prompts) {
        Entry names = new Entry(prompts).entry("names");
        return new Names(
                names.text("advisor_team"),
                names.text("booking_link", ""),
                names.text("wellbeing_resources", ""),
                names.text("hours", ""),
                names.text("reply_target", ""));
    }

    public static Limits limits(Node.Fields prompts) {
        Entry limits = new Entry(prompts).entry("limits");
        String[] quiet = limits.text("quiet_hours").split("-", 2);
        Entry backoff = limits.entry("backoff");
        return new Limits(
                limits.whole("proactive_dm_per_week"),
                LocalTime.parse(quiet[0].strip()),
                LocalTime.parse(quiet[1].strip()),
                limits.words("quiet_days").stream().map(PromisesReader::day).collect(Collectors.toSet()),
                backoff.whole("after_ignored"),
                backoff.text("then").equals("stop"),
                backoff.whole("stop_after_ignored"));
    }

    public static Privacy privacy(Node.Fields prompts) {
        Entry privacy = new Entry(prompts).entry("privacy");
        Entry kept = privacy.entry("retention");
        return new Privacy(
                privacy.whole("cohort_k"),
                days(kept.text("profile")),
                days(kept.text("checkins")),
                days(kept.text("conversation_state")),
                days(kept.text("handoff")));
    }

    public static Map<String, List<QuickAnswer>> quickAnswers(Node.Fields prompts) {
        Map<String, List<QuickAnswer>> byStep = new LinkedHashMap<>();
        Entry steps = new Entry(prompts).entry("quick_answers");
        for (String step : steps.fields().fields().keySet()) {
            List<QuickAnswer> answers = new ArrayList<>();
            for (Entry entry : steps.entries(step)) {
                answers.add(new QuickAnswer(entry.text("id"), entry.text("label"), count(entry)));
            }
            byStep.put(step, List.copyOf(answers));
        }
        return byStep;
    }

    private static Count count(Entry entry) {
        return entry.maybeWhole("approx")
                .map(Count::about)
                .or(() -> entry.maybeWhole("at_least").map(Count::atLeast))
                .or(() -> entry.maybeWhole("value").map(Count::exact))
                .orElse(Count.UNKNOWN);
    }

    private static DayOfWeek day(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a day passed the check that nobody knows"));
    }

    private static Duration days(String text) {
        return Duration.ofDays(Long.parseLong(text.substring(0, text.length() - 1)));
    }
}
