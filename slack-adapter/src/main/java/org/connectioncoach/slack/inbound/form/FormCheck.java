package org.connectioncoach.slack.inbound.form;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectioncoach.slack.inbound.payload.Payload;
import org.connectioncoach.slack.words.Wording;

/** What Slack's own checks let through: blanks where words are needed, and files of another kind. */
public final class FormCheck {
    private FormCheck() {}

    /** What to mend, by field; empty when the form can be taken. */
    public static Map<String, String> problems(Payload view, Wording wording) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, List<String>> answers = FormAnswers.of(view);
        for (Payload block : view.children("blocks")) {
            String field = block.text("block_id");
            Payload element = block.child("element");
            if (element.text("type").equals("plain_text_input")
                    && !block.flag("optional")
                    && answers.getOrDefault(field, List.of()).isEmpty()) {
                problems.put(field, wording.wordsMissing());
            }
            if (element.text("type").equals("file_input")) {
                checkFile(view, field, element, wording, problems);
            }
        }
        return problems;
    }

    private static void checkFile(
            Payload view, String field, Payload element, Wording wording, Map<String, String> problems) {
        List<String> endings = new ArrayList<>();
        for (JsonElement ending : element.array("filetypes")) {
            endings.add("." + ending.getAsString());
        }
        for (Payload file : view.child("state", "values", field, field).children("files")) {
            String name = file.text("name").toLowerCase(Locale.ROOT);
            if (!endings.isEmpty() && endings.stream().noneMatch(name::endsWith)) {
                problems.put(field, wording.wrongFile(String.join(", ", endings)));
            }
        }
    }
}
