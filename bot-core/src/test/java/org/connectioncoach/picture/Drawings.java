package org.connectioncoach.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.message.Drawing.Band;
import org.connectioncoach.message.Drawing.Gauge;
import org.connectioncoach.message.Drawing.GaugeWords;
import org.jspecify.annotations.Nullable;

/** One drawing of every kind and variant, by a name that says what is special about it. */
final class Drawings {
    private Drawings() {}

    static Map<String, Drawing> all() {
        Map<String, Drawing> all = new LinkedHashMap<>();
        all.put(
                "before-band",
                gauge("Student · find a job or internship", 50, 500, new Band(190, 320), 120, "You: 120"));
        all.put(
                "inside-band",
                gauge("Mid-career · find projects or clients", 1000, 5000, new Band(2400, 3600), 3400, "You: 3,400"));
        all.put(
                "before-range",
                gauge(
                        "Recent graduate · find a job or internship",
                        500,
                        1000,
                        new Band(650, 800),
                        120,
                        "You: about 120"));
        all.put("before-range-zero", gauge("Executive or leader", 2000, null, new Band(3200, 4100), 0, "You: 0"));
        all.put("past-range", gauge("Student · not sure yet", 50, 500, null, 900, "You: 900"));
        all.put("far-past-range", gauge("Student · not sure yet", 50, 500, null, 30_000, "You: 30,000"));
        all.put(
                "open-ended",
                gauge("Executive or leader · lead and mentor", 2000, null, new Band(3200, 4100), 2600, "You: 2,600"));
        all.put("open-ended-at-cap", gauge("Executive or leader", 2000, null, null, 30_000, "You: 30,000"));
        all.put("unknown", gauge("Mid-career", 1000, 5000, new Band(1800, 3000), null, "Add your number any time"));
        all.put("hidden-band", gauge("Student · find a job or internship", 50, 500, null, 500, "You: 500"));
        all.put("narrow-band", gauge("Student", 50, 500, new Band(50, 52), 50, "You: 50"));
        all.put(
                "progress",
                new Drawing.Progress(
                        "Your connections, week by week",
                        List.of(120, 127, 136, 144),
                        new Band(190, 320),
                        "Your band starts at 190"));
        all.put(
                "progress-in-band",
                new Drawing.Progress(
                        "Your connections, week by week",
                        List.of(170, 181, 178, 190, 203, 214, 222, 230, 236, 241, 250, 262, 268, 270),
                        new Band(190, 320),
                        "Your band starts at 190"));
        all.put(
                "months",
                new Drawing.Months(
                        "New connections by month",
                        List.of("Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"),
                        List.of(3, 6, 8, 5, 9, 7, 4, 6, 12, 17, 11, 8)));
        all.put("months-empty", new Drawing.Months("New connections by month", List.of("Dec", "Jan"), List.of(0, 0)));
        all.put("not-in-font", gauge("学生 🎓 · 就職", 50, 500, new Band(190, 320), 120, "あなた 120"));
        all.put("long", gauge("Executive or leader ".repeat(9), 50, 500, new Band(190, 320), 120, "You: 120"));
        return all;
    }

    private static Gauge gauge(
            String title, int min, @Nullable Integer max, @Nullable Band band, @Nullable Integer you, String youWords) {
        String bandWords = band == null ? "" : "Your band %,d–%,d".formatted(band.low(), band.high());
        String maxWords = max == null ? "no upper limit" : "%,d".formatted(max);
        GaugeWords words = new GaugeWords(bandWords, youWords, "%,d".formatted(min), maxWords);
        return new Gauge(title, min, max, 6000, band, you, youWords.contains("about"), words);
    }
}
