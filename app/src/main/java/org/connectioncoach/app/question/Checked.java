package org.connectioncoach.app.question;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.connectioncoach.advice.request.Judgement;
import org.connectioncoach.advice.request.reading.Reading;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.dialogue.checking.SignWords;
import org.connectioncoach.dialogue.script.Script;

/** Connection requests and how they are judged. */
public final class Checked {
    private final RequestReader reader;
    private final SignWords signs;

    public Checked(RequestReader reader, Script script) {
        this.reader = reader;
        this.signs = new SignWords(reader, script);
    }

    /** @param me a sentence about the member, or empty */
    public ObjectNode json(String request, String me) {
        Reading reading = reader.read(request, me);
        Judgement judgement = reading.judged();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("verdict", judgement.verdict().id());
        ArrayNode criteria = json.putArray("criteria");
        reading.ticks().forEach(criterion -> criteria.add(criterion.id()));
        return json.put("why", signs.why(reading, judgement));
    }

    /** The verdict as a person reads it. */
    public String text(String request, String me) {
        Reading reading = reader.read(request, me);
        Judgement judgement = reading.judged();
        return signs.advice(judgement.verdict()) + System.lineSeparator() + signs.why(reading, judgement);
    }
}
