package org.connectioncoach.app.preview.author;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.finding.Finding;

/** Which content is served, with every finding about newer files. */
final class ContentState {
    private ContentState() {}

    static ObjectNode of(ContentLibrary content) {
        ObjectNode state = Author.object().put("version", content.core().version());
        ArrayNode problems = state.putArray("problems");
        for (Finding finding : content.problems()) {
            problems.addObject()
                    .put("file", finding.file())
                    .put("line", finding.line())
                    .put("level", finding.level().label())
                    .put("id", finding.id())
                    .put("what", finding.what())
                    .put("remedy", finding.remedy());
        }
        return state;
    }
}
