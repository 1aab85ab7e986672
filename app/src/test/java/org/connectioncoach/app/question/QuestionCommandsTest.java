package org.connectioncoach.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void answersAQuestionWithItsSource() {
        Result result = new CommandLineRun(folder).run("ask", "what does 500+ mean");
        assertThat(result.out()).contains("500+").contains("Source: LinkedIn For Dummies (Wiley).");
        assertThat(result.status()).isZero();
    }

    @Test
    void answersLineByLineAndHandsUnknownKeysThrough() throws JsonProcessingException {
        Result result = new CommandLineRun(folder)
                .typing(
                        "{\"id\":\"a\",\"text\":\"what does 500+ mean\",\"set\":3}",
                        "{\"id\":2,\"text\":\"how much is linkedin premium\"}",
                        "not json",
                        "{\"id\":4}",
                        "{\"id\":5,\"text\":\"hmm contacts maybe sort of\"}")
                .run("ask", "--json");
        List<String> lines = result.lines();
        JsonNode first = JSON.readTree(lines.get(0));
        assertThat(first.path("id").asText()).isEqualTo("a");
        assertThat(first.path("set").asInt()).isEqualTo(3);
        assertThat(first.path("topic").asText()).isEqualTo("linkedin_500plus");
        assertThat(first.path("answer").asText()).contains("500+");
        assertThat(first.path("source").asText()).contains("Dummies");
        JsonNode second = JSON.readTree(lines.get(1));
        assertThat(second.path("topic").asText()).isEqualTo("out_of_scope");
        assertThat(second.path("answer").asText()).doesNotContain("{");
        assertThat(JSON.readTree(lines.get(2)).has("error")).isTrue();
        assertThat(JSON.readTree(lines.get(3)).path("id").asInt()).isEqualTo(4);
        assertThat(JSON.readTree(lines.get(3)).has("error")).isTrue();
        assertThat(JSON.readTree(lines.get(4)).path("guesses")).hasSize(3);
    }

    @Test
    void judgesARequestAndSaysWhy() throws JsonProcessingException {
        Result result = new CommandLineRun(folder)
                .typing(
                        "{\"id\":1,\"text\":\"they went to my school but they're selling insurance\",\"me\":\"\",\"x\":[1]}",
                        "{\"id\":2,\"text\":\"send me your bank details\"}")
                .run("check-request", "--json");
        JsonNode first = JSON.readTree(result.lines().get(0));
        assertThat(first.path("verdict").asText()).isEqualTo("pass");
        assertThat(first.path("x")).hasSize(1);
        assertThat(first.path("criteria").toString())
                .contains("look_common_ground")
                .contains("avoid_selling");
        assertThat(first.path("why").asText()).contains("are selling");
        JsonNode second = JSON.readTree(result.lines().get(1));
        assertThat(second.path("verdict").asText()).isEqualTo("pass_and_report");
    }

    @Test
    void judgesARequestInWords() {
        assertThat(new CommandLineRun(folder)
                        .run("check-request", "--me", "nurse in Leeds", "a nurse from my old school")
                        .out())
                .startsWith("Accept, then say hello.");
    }
}
