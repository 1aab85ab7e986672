package org.connectioncoach.slack.render.block;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Text;
import org.connectioncoach.slack.text.Cut;
import org.connectioncoach.slack.text.Mrkdwn;
import org.connectioncoach.slack.text.TextBlocks;

/** Labels with values: fields in two columns where they fit, else one line each. */
final class FactSheet {
    private FactSheet() {}

    static List<JsonObject> render(Block.Facts facts) {
        List<JsonObject> blocks = new ArrayList<>();
        if (facts.title() != null) {
            blocks.addAll(TextBlocks.paragraphs(Text.bold(facts.title().strip())));
        }
        if (!facts.rows().stream().map(FactSheet::field).allMatch(FactSheet::fits)) {
            facts.rows().forEach(row -> blocks.addAll(TextBlocks.paragraphs(line(row))));
            return blocks;
        }
        for (int from = 0; from < facts.rows().size(); from += Limits.SECTION_FIELDS) {
            int to = Math.min(facts.rows().size(), from + Limits.SECTION_FIELDS);
            blocks.add(columns(facts.rows().subList(from, to)));
        }
        return blocks;
    }

    private static JsonObject columns(List<Block.Fact> rows) {
        JsonArray fields = new JsonArray();
        rows.forEach(row -> fields.add(TextBlocks.markup(field(row))));
        JsonObject section = new JsonObject();
        section.addProperty("type", "section");
        section.add("fields", fields);
        return section;
    }

    private static boolean fits(Text field) {
        return !TextBlocks.needsLiteral(field) && Mrkdwn.of(field).length() <= Limits.FIELD_TEXT;
    }

    private static Text field(Block.Fact row) {
        return Text.bold(row.label()).plus("\n" + said(row));
    }

    private static Text line(Block.Fact row) {
        return Text.bold(Cut.to(row.label(), Limits.HEADER)).plus(": " + said(row));
    }

    private static String said(Block.Fact row) {
        return row.value() + (row.note().isEmpty() ? "" : " (" + row.note() + ")");
    }
}
