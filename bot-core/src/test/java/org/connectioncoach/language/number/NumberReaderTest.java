package org.connectioncoach.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.language.NumberReading;
import org.connectioncoach.language.text.Utterance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | exact 120",
                "about 120 | about 120",
                "~120 | about 120",
                "120ish | about 120",
                "120 connections | exact 120",
                "1,200 | exact 1200",
                "1 200 | exact 1200",
                "1.200 | exact 1200",
                "1.2k | exact 1200",
                "1k2 | exact 1200",
                "1,2k | exact 1200",
                "500+ | at_least 501",
                "over 500 | at_least 501",
                "500 plus | at_least 501",
                "none | exact 0",
                "zero | exact 0",
                "new account | exact 0",
                "just joined | exact 0",
                "not sure | unknown 0",
                "no idea | unknown 0",
                "idk | unknown 0",
                "? | unknown 0",
                "a hundred and twenty | exact 120",
                "120 connections and 400 followers | exact 120",
                "between 100 and 150 | about 125",
                "a lot | vague",
                "loads | vague",
                "-5 | impossible NEGATIVE",
                "12.5 | impossible FRACTION",
                "30001 | impossible ABOVE_CAP",
                "35000 | impossible ABOVE_CAP",
                "like 1.2k?? maybe | about 1200",
                "a couple hundred | about 200",
                "half a thousand | exact 500",
                "2 and a half thousand | exact 2500",
                "3 hundred | exact 300",
                "three to four hundred | about 350",
                "2-3k | about 2500",
                "300-400 | about 350",
                "one of my friends has 900 | none",
                "my friend has 900 but i have 210 | exact 210",
                "12 new ones, now 362 | exact 362",
                "٣٥٠ | exact 350",
                "१२० | exact 120",
                "１２０ | exact 120",
                "120, no wait, 130 | exact 130",
                "i want to get to 500, i have 120 | exact 120",
                "had 100 last year, 240 now | exact 240",
                "went from 100 to 240 | exact 240",
                "I'm 22 | impossible NOT_A_COUNT",
                "12/05/2021 | impossible NOT_A_COUNT",
                "not sure, maybe 200 | about 200",
                "just under 500 | about 500",
                "somewhere around four fifty | about 450",
                "210. oh and I graduated in May | exact 210",
                "120 on linkedin, 900 on instagram | exact 120",
                "5 years of experience and 340 connections | exact 340",
                "1,00,000 | impossible ABOVE_CAP",
                "12 hundred | exact 1200",
                "my connections: 88 | exact 88"
            })
    void readsWhatPeopleWriteWhenAskedForTheNumber(String typed, String expected) {
        assertThat(told(NumberReader.read(Utterance.of(typed), true).reading()))
                .as(typed)
                .isEqualTo(expected);
    }

    static String told(NumberReading reading) {
        if (reading instanceof NumberReading.Read read) {
            return read.count().kind().id() + " " + read.count().value();
        }
        if (reading instanceof NumberReading.Impossible impossible) {
            return "impossible " + impossible.problem();
        }
        if (reading instanceof NumberReading.Several several) {
            return "several " + several.candidates();
        }
        return reading instanceof NumberReading.Vague ? "vague" : "none";
    }
}
