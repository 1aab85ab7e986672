package org.connectioncoach.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.connectioncoach.content.finding.Finding;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.member.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language a member reads: their own, a fallback, the workspace's, English; never a raw id. */
class TranslationTest {
    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void translateALittle() {
        config = new ConfigFolder(folder)
                .workspace(
                        "riverton",
                        "locales:",
                        "  es: { file: riverton.es.yaml, fallback: pt }",
                        "  es-MX: { file: riverton.es-MX.yaml }",
                        "  pt: { file: riverton.pt.yaml }")
                .write("workspaces/riverton.es.yaml", translation("es", "Estudiante", "Carrera inicial", null))
                .write("workspaces/riverton.es-MX.yaml", translation("es-MX", "Estudiante de México", null, null))
                .write("workspaces/riverton.pt.yaml", translation("pt", "Aluno", "Início", "Executivo"));
    }

    private static String translation(String tag, String student, String early, String executive) {
        return "translates: riverton\nlocale: " + tag + "\ntexts:\n" + line("student", student)
                + line("early_career", early) + line("executive", executive);
    }

    private static String line(String stage, String label) {
        return label == null ? "" : "  stages." + stage + ".label: \"" + label + "\"\n";
    }

    private Content read(String tag) {
        return config.open().contentFor("slack", "T-riverton", Locale.forLanguageTag(tag));
    }

    private static String label(Content content, Stage stage) {
        return content.guidance().stage(stage).label();
    }

    @Test
    void aRegionFallsBackToItsLanguageThenToTheNamedFallbackThenToEnglish() {
        Content mexican = read("es-MX");
        assertThat(label(mexican, Stage.STUDENT)).isEqualTo("Estudiante de México");
        assertThat(label(mexican, Stage.EARLY_CAREER)).isEqualTo("Carrera inicial");
        assertThat(label(mexican, Stage.EXECUTIVE)).isEqualTo("Executivo");
        assertThat(label(mexican, Stage.MID_CAREER)).isEqualTo("Mid-career");
        assertThat(mexican.locale()).isEqualTo(Locale.forLanguageTag("es-MX"));
    }

    @Test
    void anUntranslatedRegionReadsItsLanguage() {
        assertThat(read("es-AR").locale()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(label(read("es-AR"), Stage.STUDENT)).isEqualTo("Estudiante");
    }

    @Test
    void anUnknownLanguageReadsTheWorkspacesOwn() {
        config.workspace("riverton", "locale: es", "locales: { es: { file: riverton.es.yaml } }");
        assertThat(read("fr").locale()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(label(read("fr"), Stage.STUDENT)).isEqualTo("Estudiante");
        assertThat(label(read("fr"), Stage.MID_CAREER)).isEqualTo("Mid-career");
    }

    @Test
    void theScriptSpeaksTheLanguageToo() {
        config.write(
                "workspaces/riverton.pt.yaml",
                "translates: riverton\nlocale: pt\ntexts:\n  prompts.welcome.title: \"Uma rede para si\"\n");
        assertThat(read("pt").script().words(TestPrompt.of("welcome.title"))).isEqualTo("Uma rede para si");
        assertThat(read("pt").script().locale()).isEqualTo(Locale.forLanguageTag("pt"));
    }

    @Test
    void whatIsMissingIsCounted() {
        assertThat(config.check().findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.matches("es is missing \\d+ of \\d+ texts, such as .*"))
                .anyMatch(what -> what.startsWith("pt is missing"));
        assertThat(config.check().publishable()).isTrue();
    }

    @Test
    void aTranslationThatDoesNotFitIsSaid() {
        config.write("workspaces/riverton.pt.yaml", """
                translates: riverton
                locale: fr
                texts:
                  stages.studnet.label: "Aluno"
                  prompts.card.count_updated: "Cerca de {counnt}?"
                """);
        assertThat(config.check().findings())
                .extracting(Finding::sentence)
                .contains(
                        "riverton.pt.yaml:2 · Stop · locale: says fr, and is used for pt · Make them the same.",
                        "riverton.pt.yaml:4 · Check · stages.studnet.label: no text has this path · Closest:"
                                + " stages.student.label.",
                        "riverton.pt.yaml:5 · Stop · prompts.card.count_updated: placeholder {counnt} isn't"
                                + " known · Did you mean {count}?");
    }

    @Test
    void aTranslationThatIsNotThereIsSaid() {
        config.delete("workspaces/riverton.pt.yaml");
        assertThat(config.check().findings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("there is no file riverton.pt.yaml beside this one"));
    }
}
