package org.connectioncoach.message.alt;

import java.text.NumberFormat;
import java.util.Locale;
import org.connectioncoach.message.Drawing.Band;
import org.connectioncoach.message.Drawing.Gauge;
import org.jspecify.annotations.Nullable;

/** Says what a gauge shows. */
public final class GaugeAlt {
    private final GaugeSentences sentences;
    private final Locale locale;

    public GaugeAlt(GaugeSentences sentences, Locale locale) {
        this.sentences = sentences;
        this.locale = locale;
    }

    /** In English. */
    public static String of(Gauge gauge, String rangeName) {
        return new GaugeAlt(GaugeSentences.ENGLISH, Locale.US).describe(gauge, rangeName);
    }

    /** {@code rangeName} names the range within the sentence, such as "recent graduate". */
    public String describe(Gauge gauge, String rangeName) {
        Band band = gauge.band();
        String scale = gauge.max() == null ? sentences.openScale() : sentences.scale();
        String bandSentence = gauge.max() == null ? sentences.planningBand() : sentences.band();
        String all = scale + (band == null ? "" : " " + bandSentence) + " " + relation(gauge, gauge.you());
        return all.replace("{range}", rangeName)
                .replace("{min}", number(gauge.min()))
                .replace("{max}", number(gauge.max()))
                .replace("{low}", number(band == null ? null : band.low()))
                .replace("{high}", number(band == null ? null : band.high()))
                .replace("{you}", gauge.approximate() ? sentences.about() : "{number}")
                .replace("{number}", number(gauge.you()));
    }

    private String relation(Gauge gauge, @Nullable Integer you) {
        Band band = gauge.band();
        Integer max = gauge.max();
        if (you == null) {
            return sentences.notSet();
        }
        if (you < gauge.min()) {
            return sentences.beforeRange();
        }
        if (max != null && you > max) {
            return sentences.pastRange();
        }
        if (band == null) {
            return sentences.insideRange();
        }
        if (you < band.low()) {
            return sentences.beforeBand();
        }
        return you <= band.high() ? sentences.insideBand() : sentences.pastBand();
    }

    private String number(@Nullable Integer value) {
        return value == null ? "" : NumberFormat.getIntegerInstance(locale).format(value);
    }
}
