package org.connectioncoach.language.english.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Understanding ENGLISH = new EnglishUnderstanding(ContentLibrary.open(
                    ConfigFiles.shipped(), Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .contentFor("terminal", "", Locale.ENGLISH)
            .vocabulary());

    /** Another space is enough to send a text the long way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "about",
                "Around",
                "roughly",
                "approximately",
                "approx",
                "circa",
                "nearly",
                "Almost",
                "maybe",
                "over",
                "under",
                "like",
                "in",
                "not",
                "no",
                "age",
                "level",
                "+",
                "-"
            })
    void readsTheShortWayWhatIsReadTheLongWay(String word) {
        numbers().forEach(number -> {
            String text = word + " " + number;
            assertThat(ENGLISH.read(text, Expecting.COUNT, TODAY))
                    .as(text)
                    .isEqualTo(ENGLISH.read(word + "  " + number, Expecting.COUNT, TODAY));
        });
    }

    private static Stream<String> numbers() {
        return Stream.concat(
                IntStream.of(
                                0, 1, 2, 3, 7, 12, 14, 18, 20, 21, 31, 32, 50, 65, 80, 99, 100, 120, 300, 499, 500, 501,
                                640)
                        .mapToObj(Integer::toString),
                Stream.of(
                        "1200", "1950", "1999", "2020", "2024", "2026", "2045", "9999", "30000", "30001", "007",
                        "99999"));
    }
}
