package org.connectioncoach.content.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.note.NoteWords;
import org.connectioncoach.content.Limits;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.tree.Entry;

/** Reads {@code notes.yaml}. */
public final class NoteFile {
    private NoteFile() {}

    public static NoteWords read(ConfigFiles files) {
        return YamlFile.read(files, "notes.yaml", Entry.class).words();
    }

    private record Entry(
            Limits limits,
            String greeting,
            String greeting_nobody,
            LinkedHashMap<String, AskEntry> asks,
            String thanks,
            List<String> shared,
            List<String> small_asks,
            List<String> big_asks,
            List<String> job_words,
            List<String> stock,
            Cuts cuts,
            List<String> doors,
            List<String> review_doors) {
        NoteWords words() {
            Map<String, NoteWords.Ask> read = new LinkedHashMap<>();
            asks.forEach((id, ask) -> read.put(id, new NoteWords.Ask(ask.plain(), ask.warmer(), ask.shorter())));
            return new NoteWords(
                    limits.free(),
                    limits.premium(),
                    greeting,
                    greeting_nobody,
                    read,
                    thanks,
                    shared,
                    small_asks,
                    big_asks,
                    job_words,
                    stock,
                    cuts.sentences(),
                    cuts.words(),
                    doors,
                    review_doors);
        }
    }

    private record Limits(int free, int premium) {}

    private record AskEntry(String plain, String warmer, String shorter) {}

    private record Cuts(List<String> sentences, List<String> words) {}
}
