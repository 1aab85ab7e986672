package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class InstallationsContract extends StoreContract.Contract {
    private static Installation installation(String team, String user, String content) {
        return new Installation("slack", "E1", team, user, content, NOW);
    }

    @Test
    void findsAnInstallationByItsWholeKey() {
        store().installations().put(installation("T1", "", "{\"token\":\"xoxb-1\"}"));
        assertThat(store().installations().find("slack", "E1", "T1", ""))
                .contains(installation("T1", "", "{\"token\":\"xoxb-1\"}"));
        assertThat(store().installations().find("slack", "E1", "", "")).isEmpty();
        assertThat(store().installations().find("discord", "E1", "T1", "")).isEmpty();
    }

    @Test
    void replacesAnInstallation() {
        store().installations().put(installation("T1", "", "old"));
        store().installations().put(installation("T1", "", "new"));
        assertThat(store().installations().all("slack")).containsExactly(installation("T1", "", "new"));
    }

    @Test
    void listsATeamsRowsNewestFirst() {
        Installation first = installation("T1", "U1", "a");
        Installation second = new Installation("slack", "E1", "T1", "U2", "b", NOW.plusSeconds(9));
        store().installations().put(first);
        store().installations().put(second);
        store().installations().put(installation("T2", "U1", "c"));
        assertThat(store().installations().ofTeam("slack", "E1", "T1")).containsExactly(second, first);
    }

    @Test
    void removesOneRowOrAWholeTeam() {
        store().installations().put(installation("T1", "", "bot"));
        store().installations().put(installation("T1", "U1", "user"));
        store().installations().put(installation("T2", "", "bot"));

        store().installations().remove("slack", "E1", "T1", "U1");
        assertThat(store().installations().all("slack")).hasSize(2);
        store().installations().removeTeam("slack", "E1", "T1");
        assertThat(store().installations().all("slack")).containsExactly(installation("T2", "", "bot"));
    }

    @Test
    void remembersSmallValuesByScopeAndName() {
        SmallValues values = store().smallValues();
        values.put("discord", "commands", "hash1");
        values.put("discord", "commands", "hash2");
        values.put("slack", "commands", "other");

        assertThat(values.find("discord", "commands")).contains("hash2");
        assertThat(values.find("discord", "nothing")).isEmpty();
        assertThat(values.all("discord")).containsExactlyEntriesOf(java.util.Map.of("commands", "hash2"));
        values.remove("discord", "commands");
        assertThat(values.find("discord", "commands")).isEmpty();
        assertThat(values.find("slack", "commands")).contains("other");
    }
}
