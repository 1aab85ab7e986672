package org.connectioncoach.dialogue.noting.review;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the note check. */
public enum ReviewPrompt implements Prompt {
    FIX_EMPTY(Prompt.key("note.fix.empty")),
    FIX_TOO_LONG(Prompt.key("note.fix.too_long", "length", "limit")),
    FIX_NOTHING_SHARED(Prompt.key("note.fix.nothing_shared")),
    FIX_NO_ASK(Prompt.key("note.fix.no_ask")),
    FIX_SEVERAL_ASKS(Prompt.key("note.fix.several_asks", "words")),
    FIX_BIG_ASK(Prompt.key("note.fix.big_ask", "words")),
    FIX_STOCK_PHRASE(Prompt.key("note.fix.stock_phrase", "words")),
    FIX_JOB_FIRST(Prompt.key("note.fix.job_first", "words")),
    FIX_PLACEHOLDER(Prompt.key("note.fix.placeholder", "words")),
    HOLD(Prompt.key("note.hold")),
    ASK(Prompt.key("note.review_ask")),
    EXAMPLE(Prompt.key("note.review_example")),
    COUNT(Prompt.key("note.review_count", "length", "limit")),
    GOOD(Prompt.key("note.review_good", "words")),
    SMALL(Prompt.key("note.review_small", "words")),
    READY(Prompt.key("note.review_ready")),
    FIX(Prompt.key("note.review_fix", "fix")),
    CUT(Prompt.key("note.review_cut", "length", "shorter")),
    CUT_STOCK(Prompt.key("note.review_cut_stock", "shorter"));

    private final Key key;

    ReviewPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
