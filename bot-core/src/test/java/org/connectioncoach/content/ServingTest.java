package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.pack.ConfigFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edited files are taken up; broken ones never are. */
class ServingTest {
    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void startWithoutChanges() {
        config = new ConfigFolder(folder);
    }

    private static String team(ContentLibrary library, String workspace) {
        return library.contentFor("slack", "T-" + workspace, Locale.ENGLISH)
                .names()
                .advisorTeam();
    }

    @Test
    void anEditIsServedAfterTheNextRefresh() {
        ContentLibrary library = config.workspace("riverton", "names: { advisor_team: \"Team A\" }")
                .open();
        assertThat(library.refresh()).isFalse();
        config.workspace("riverton", "names: { advisor_team: \"Team B\" }");
        assertThat(team(library, "riverton")).isEqualTo("Team A");
        assertThat(library.refresh()).isTrue();
        assertThat(team(library, "riverton")).isEqualTo("Team B");
    }

    @Test
    void aBrokenCoreLeavesTheLastGoodOneServingAndSaysWhy() {
        ContentLibrary library = config.copyShipped("core.yaml")
                .change("content/core.yaml", "Connect with five classmates", "Connect with six classmates")
                .open();
        config.change("content/core.yaml", "max: 500 }", "max: 600 }");
        assertThat(library.refresh()).isTrue();
        assertThat(library.core().guidance().tip("stu.classmates").orElseThrow().text())
                .startsWith("Connect with six classmates");
        assertThat(library.problems())
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .matches("core\\.yaml:\\d+ · Stop · ranges\\.student: max 600 is above the guidance range 50–500 · .*");
        config.change("content/core.yaml", "max: 600 }", "max: 500 }")
                .change("content/core.yaml", "six classmates", "seven classmates");
        library.refresh();
        assertThat(library.problems()).isEmpty();
        assertThat(library.core().guidance().tip("stu.classmates").orElseThrow().text())
                .startsWith("Connect with seven classmates");
    }

    @Test
    void aBrokenCoreAtTheStartLeavesTheShippedOneServing() {
        ContentLibrary library = config.write("content/core.yaml", "stages: [").open();
        assertThat(library.core().guidance().tips()).hasSize(53);
        assertThat(library.problems()).isNotEmpty();
    }

    @Test
    void aBrokenWorkspaceDisablesNothingElse() {
        ContentLibrary library = config.workspace("riverton", "names: { advisor_team: \"Team A\" }")
                .workspace("fernhill", "names: { advisor_team: \"Team F\" }", "tone: frendly")
                .open();
        assertThat(team(library, "riverton")).isEqualTo("Team A");
        assertThat(team(library, "fernhill")).isEqualTo("the careers team");
        assertThat(library.problems()).extracting(Finding::file).containsOnly("fernhill.yaml");
    }

    @Test
    void aWorkspaceThatBreaksKeepsItsLastGoodChanges() {
        ContentLibrary library = config.workspace("riverton", "names: { advisor_team: \"Team A\" }")
                .open();
        config.write("workspaces/riverton.yaml", "extends: core@1\n\tworkspace: riverton");
        library.refresh();
        assertThat(team(library, "riverton")).isEqualTo("Team A");
        assertThat(library.problems()).extracting(Finding::what).containsExactly("tab found. YAML needs spaces");
    }

    @Test
    void aDeletedWorkspaceFileLeavesTheCore() {
        ContentLibrary library = config.workspace("riverton", "names: { advisor_team: \"Team A\" }")
                .open();
        config.delete("workspaces/riverton.yaml");
        library.refresh();
        assertThat(team(library, "riverton")).isEqualTo("the careers team");
    }

    @Test
    void datedTipsAppearAndDisappearByThemselves() {
        ContentLibrary library = config.workspace(
                        "riverton",
                        "tips:",
                        "  add:",
                        "    - { id: riv.fair, kind: growth, active: { from: 2026-09-20, to: 2026-10-05 }, text: \"Hi.\" }",
                        "    - { id: riv.talk, kind: growth, expires: 2026-10-01, text: \"Hello.\" }")
                .on("2026-09-19")
                .open();
        assertThat(shown(library)).containsExactly("riv.talk");
        config.on("2026-09-20");
        assertThat(shown(library)).containsExactly("riv.fair", "riv.talk");
        config.on("2026-10-02");
        assertThat(shown(library)).containsExactly("riv.fair");
        config.on("2026-10-06");
        assertThat(shown(library)).isEmpty();
    }

    private static List<String> shown(ContentLibrary library) {
        return library.contentFor("slack", "T-riverton", Locale.ENGLISH).guidance().tips().stream()
                .map(tip -> tip.id())
                .filter(id -> id.startsWith("riv."))
                .toList();
    }

    @Test
    void aMissingTextThatTheDialogueDeclaresIsAStop() {
        ContentCheck.Report report = ContentCheck.shipped(
                java.time.LocalDate.of(2026, 11, 17),
                List.of(TestPrompt.of("welcome.title"), TestPrompt.of("welcome.titel")));
        assertThat(report.findings()).extracting(Finding::what).containsExactly("the text welcome.titel is missing");
    }

    @Test
    void anOwnScriptWithATextMissingIsNotServed() {
        ContentLibrary library = config.copyShipped("prompts.yaml")
                .change("content/prompts.yaml", "  welcome.title:", "  welcome.titel:")
                .open();
        assertThat(library.problems()).extracting(Finding::what).containsExactly("the text welcome.title is missing");
        assertThat(library.core().script().has("welcome.title")).isTrue();
    }

    @Test
    void theExampleForCareersStaffIsGoodToPublish() throws java.io.IOException {
        config.write(
                "workspaces/riverton.yaml",
                java.nio.file.Files.readString(Path.of("../config/workspaces/example-riverton.yaml.example")));
        assertThat(config.check().findings()).extracting(Finding::sentence).isEmpty();
        assertThat(config.open().problems()).isEmpty();
    }

    @Test
    void aFlatFolderIsReadAsWell() {
        config.write("riverton.yaml", "extends: core@1\nworkspace: r\napplies_to: { slack: [T1] }\ntone: plain\n");
        assertThat(ContentLibrary.open(ConfigFiles.in(folder), java.time.Clock.systemUTC())
                        .contentFor("slack", "T1", Locale.ENGLISH)
                        .workspace())
                .isEqualTo("r");
    }
}
