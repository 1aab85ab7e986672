package org.connectioncoach.slack.render.block;

import static org.connectioncoach.slack.text.TextBlocks.markup;
import static org.connectioncoach.slack.text.TextBlocks.plain;
import static org.connectioncoach.slack.text.TextBlocks.section;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Text;
import org.connectioncoach.slack.text.Cut;

/** Blocks that a member acts on. */
final class QuestionBlocks {
    private final BlockIds ids;

    QuestionBlocks(BlockIds ids) {
        this.ids = ids;
    }

    List<JsonObject> choices(Block.Choices choices) {
        List<JsonObject> rows = new ArrayList<>();
        List<JsonObject> row = new ArrayList<>();
        List<String> inRow = new ArrayList<>();
        for (Choice choice : choices.choices()) {
            // An id must be unique within its block; the same press offered twice goes into two rows.
            if (row.size() == Limits.ROW || inRow.contains(choice.action().wire())) {
                rows.add(Elements.row(ids.next(choices.lasting()), row));
                row = new ArrayList<>();
                inRow.clear();
            }
            row.add(Elements.button(choice));
            inRow.add(choice.action().wire());
        }
        if (!row.isEmpty()) {
            rows.add(Elements.row(ids.next(choices.lasting()), row));
        }
        return rows;
    }

    List<JsonObject> picker(Block.Picker picker) {
        if (picker.options().isEmpty()) {
            return List.of();
        }
        List<Option> options =
                picker.options().subList(0, Math.min(picker.options().size(), Limits.SELECT_OPTIONS));
        boolean several = picker.max() > 1;
        JsonObject select = Elements.typed(
                several ? "multi_static_select" : "static_select",
                picker.action().wire());
        select.add("placeholder", plain(Cut.to(picker.placeholder(), Limits.PLACEHOLDER)));
        select.add("options", Elements.options(options));
        if (several) {
            select.addProperty("max_selected_items", picker.max());
        }
        return List.of(Elements.row(ids.next(false), List.of(select)));
    }

    /** A section with boxes for each group, then the button. The button's block id is the stem of the groups' ids. */
    List<JsonObject> ticks(Block.Ticks ticks) {
        String question = ids.next(false);
        List<JsonObject> blocks = new ArrayList<>();
        for (Field.AnyOf group : ticks.groups()) {
            if (group.options().isEmpty()) {
                continue;
            }
            List<Option> options = group.options();
            for (int from = 0; from < options.size(); from += Limits.BOXES) {
                List<Option> some = options.subList(from, Math.min(options.size(), from + Limits.BOXES));
                JsonObject section =
                        section(from == 0 ? markup(Text.bold(Cut.to(group.label(), Limits.HEADER))) : plain("…"));
                section.addProperty("block_id", BlockIds.part(question, group.id() + (from == 0 ? "" : "." + from)));
                section.add("accessory", Elements.boxes("checkboxes", group.id(), some, group.initial()));
                blocks.add(section);
            }
        }
        blocks.add(Elements.row(question, List.of(Elements.button(Choice.main(ticks.submit(), ticks.action())))));
        return blocks;
    }
}
