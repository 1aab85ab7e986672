package org.connectioncoach.content.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.dialogue.script.Tone;

/** From checked trees to what the coach says. */
public final class ScriptReader {
    private ScriptReader() {}

    public static Script read(Node.Fields core, Node.Fields prompts, Locale locale) {
        Map<String, Map<Tone, String>> texts = new HashMap<>();
        new Entry(prompts)
                .entry("prompts")
                .fields()
                .fields()
                .forEach((id, field) -> texts.put(id, variants(field.value())));
        Tone tone = Tone.ofId(new Entry(core).text("tone")).orElse(Tone.WARM);
        return new Script(locale, tone, texts, names(new Entry(prompts).entry("names")));
    }

    private static Map<String, String> names(Entry names) {
        Map<String, String> values = new HashMap<>();
        Script.COMMON.forEach(name -> values.put(name, names.text(name, "")));
        return values;
    }

    private static Map<Tone, String> variants(Node node) {
        Map<Tone, String> variants = new EnumMap<>(Tone.class);
        if (node instanceof Node.Leaf leaf) {
            variants.put(Tone.WARM, leaf.text());
        } else if (node instanceof Node.Fields fields) {
            for (Tone tone : Tone.values()) {
                if (fields.get(tone.id()).isPresent()) {
                    variants.put(tone, new Entry(fields).text(tone.id()));
                }
            }
        }
        return variants;
    }
}
