package org.connectioncoach.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {
    private static final List<String> COMMANDS = List.of("range", "chat", "check", "doctor", "backup");

    @ParameterizedTest
    @CsvSource({"rnage,range", "chta,chat", "dcotor,doctor", "chekc,check", "backupp,backup", "rang,range"})
    void namesWhatWasMeant(String typed, String meant) {
        assertThat(Closest.to(typed, COMMANDS)).contains(meant);
    }

    @Test
    void saysNothingRatherThanSomethingFarOff() {
        assertThat(Closest.to("purple", COMMANDS)).isEmpty();
        assertThat(Closest.to("", COMMANDS)).isEmpty();
    }
}
