package org.connectioncoach.app.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.connectioncoach.store.backup.SqliteCopy.Outcome;
import org.connectioncoach.store.backup.SqliteCopy.Reason;

/** What {@code ./coach backup --json} and {@code ./coach restore --json} print. */
public final class CopyReport {
    private CopyReport() {}

    /**
     * One object: {@code ok file bytes members schema last_word aside}; the last two may be null.
     *
     * @param file where the copy is now
     */
    public static ObjectNode of(Outcome.Done done, Path file) {
        Instant last = done.copied().lastWord();
        return JsonNodeFactory.instance
                .objectNode()
                .put("ok", true)
                .put("file", file.toAbsolutePath().toString())
                .put("bytes", done.bytes())
                .put("members", done.copied().members())
                .put("schema", done.copied().schema())
                .put("last_word", last.equals(Instant.EPOCH) ? null : last.toString())
                .put("aside", done.aside().map(Path::toString).orElse(null));
    }

    /** One object: {@code ok reason}; the line for people is on standard error. */
    public static ObjectNode of(Reason reason) {
        return failed(reason.name().toLowerCase(Locale.ROOT));
    }

    /** The same where it failed for another reason than one that can be told beforehand. */
    public static ObjectNode failed(String reason) {
        return JsonNodeFactory.instance.objectNode().put("ok", false).put("reason", reason);
    }
}
