package org.connectioncoach.app.confusion;

import java.util.List;

/**
 * Something people say, and what it should be taken for.
 *
 * @param me for a request, a sentence about the member; otherwise empty
 */
public record Example(String label, String me, String text) {
    private static final int WITH_ME = 3;

    /** Reads lines of label, tab, text, or label, tab, me, tab, text; lines that begin with # don't count. */
    public static List<Example> in(String file) {
        return file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= 2)
                .map(cells ->
                        new Example(cells[0].strip(), cells.length >= WITH_ME ? cells[1] : "", cells[cells.length - 1]))
                .toList();
    }
}
