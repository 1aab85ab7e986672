package org.connectioncoach.discord.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewestTest {
    private final Newest<String> newest = new Newest<>(2);

    @Test
    void theOldestMakesRoom() {
        newest.put("a", "one");
        newest.put("b", "two");
        newest.put("c", "three");
        assertThat(newest.find("a")).isEmpty();
        assertThat(newest.find("b")).contains("two");
        assertThat(newest.find("c")).contains("three");
    }

    @Test
    void whatIsPutAgainIsNewAgain() {
        newest.put("a", "one");
        newest.put("b", "two");
        newest.put("a", "one again");
        newest.put("c", "three");
        assertThat(newest.find("a")).contains("one again");
        assertThat(newest.find("b")).isEmpty();
    }

    @Test
    void whatIsKnownStaysAsOldAsItWas() {
        assertThat(newest.putIfNew("a", "one")).isTrue();
        assertThat(newest.putIfNew("b", "two")).isTrue();
        assertThat(newest.putIfNew("a", "one again")).isFalse();
        assertThat(newest.find("a")).contains("one");
        assertThat(newest.putIfNew("c", "three")).isTrue();
        assertThat(newest.find("a")).isEmpty();
    }

    @Test
    void whatIsTakenIsGone() {
        newest.put("a", "one");
        assertThat(newest.take("a")).contains("one");
        assertThat(newest.take("a")).isEmpty();
    }

    @Test
    void forgetsNothingElseThanWhatIsMeant() {
        newest.put("a", "one");
        newest.forget("a", "two"::equals);
        newest.forget("b", "one"::equals);
        assertThat(newest.find("a")).contains("one");
        newest.forget("a", "one"::equals);
        assertThat(newest.find("a")).isEmpty();
    }
}
