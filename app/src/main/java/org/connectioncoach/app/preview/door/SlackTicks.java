package org.connectioncoach.app.preview.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.connectioncoach.slack.render.block.BlockIds;

/** What is ticked in a message of Slack, by the group's id; a long group's further blocks count to the same group. */
final class SlackTicks {
    private static final Pattern FURTHER = Pattern.compile("\\.\\d+$");

    private SlackTicks() {}

    /** Empty when the pressed button belongs to no boxes. */
    static Map<String, List<String>> of(Door.Pressed pressed) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        if (pressed.block().isEmpty()) {
            return groups;
        }
        pressed.ticks()
                .forEach((block, values) -> BlockIds.partOf(pressed.block(), block)
                        .map(part -> FURTHER.matcher(part).replaceFirst(""))
                        .ifPresent(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                                .addAll(values)));
        return groups;
    }
}
