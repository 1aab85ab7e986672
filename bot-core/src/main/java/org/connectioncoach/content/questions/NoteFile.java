package org.connectioncoach.content.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.connectioncoach.advice.note.NoteWords;
import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.Wish;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PackFiles;
import org.connectioncoach.content.tree.Entry;

/** Reads {@code notes.yaml}. */
public final class NoteFile {
    private NoteFile() {}

    public static NoteWords read(ConfigFiles files) {
        Entry notes = WordFile.read(files, PackFiles.NOTES);
        Entry limits = notes.entry("limits");
        Entry cuts = notes.entry("cuts");
        Map<String, NoteWords.Ask> asks = new LinkedHashMap<>();
        notes.named("asks")
                .forEach((id, ask) ->
                        asks.put(id, new NoteWords.Ask(ask.text("plain"), ask.text("warmer"), ask.text("shorter"))));
        return new NoteWords(
                limits.whole("free"),
                limits.whole("premium"),
                notes.text("greeting"),
                notes.text("greeting_nobody"),
                asks,
                notes.text("thanks"),
                notes.words("shared"),
                notes.words("small_asks"),
                notes.words("big_asks"),
                notes.words("job_words"),
                notes.words("stock"),
                cuts.words("sentences"),
                cuts.words("words"),
                known(notes, "recipients", Recipient::ofId),
                known(notes, "wishes", Wish::ofId),
                known(notes, "rewordings", Variant::ofId),
                notes.words("doors"),
                notes.words("review_doors"));
    }

    private static <E> Map<E, List<String>> known(Entry notes, String name, Function<String, Optional<E>> find) {
        Map<E, List<String>> known = new LinkedHashMap<>();
        notes.maybeEntry(name)
                .map(WordFile::lists)
                .ifPresent(lists ->
                        lists.forEach((id, phrases) -> find.apply(id).ifPresent(key -> known.put(key, phrases))));
        return known;
    }
}
