package org.connectioncoach.dialogue.noting;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of note drafting. */
enum NotePrompt implements Prompt {
    WHO(Prompt.key("note.who")),
    TO_KNOWN(Prompt.key("note.to.known")),
    TO_ALUM(Prompt.key("note.to.alum")),
    TO_RECRUITER(Prompt.key("note.to.recruiter")),
    TO_POST(Prompt.key("note.to.post")),
    TO_EVENT(Prompt.key("note.to.event")),
    TO_RECONNECTING(Prompt.key("note.to.reconnecting")),
    WHO_EXAMPLE(Prompt.key("note.who_example")),
    NAME(Prompt.key("note.name")),
    NAME_EXAMPLE(Prompt.key("note.name_example")),
    SHARED(Prompt.key("note.shared")),
    SHARED_KNOWN(Prompt.key("note.shared_known")),
    SHARED_EXAMPLE(Prompt.key("note.shared_example")),
    ME(Prompt.key("note.me")),
    ME_EXAMPLE(Prompt.key("note.me_example")),
    WISH(Prompt.key("note.wish")),
    WISH_STAY(Prompt.key("note.wish.stay")),
    WISH_QUESTION(Prompt.key("note.wish.question")),
    WISH_ADVICE(Prompt.key("note.wish.advice")),
    WISH_NOTHING(Prompt.key("note.wish.nothing")),
    WISH_EXAMPLE(Prompt.key("note.wish_example")),
    SIGN(Prompt.key("note.sign")),
    SIGN_EXAMPLE(Prompt.key("note.sign_example")),
    DRAFT(Prompt.key("note.draft", "length", "limit")),
    DRAFT_PREMIUM(Prompt.key("note.draft_premium", "length", "limit")),
    NEXT(Prompt.key("note.next")),
    TIP(Prompt.key("note.tip")),
    WARMER(Prompt.key("note.warmer")),
    SHORTER(Prompt.key("note.shorter")),
    LONG(Prompt.key("note.long")),
    AGAIN(Prompt.key("note.again")),
    DONE(Prompt.key("note.done")),
    CLOSED(Prompt.key("note.closed")),
    QUESTION(Prompt.key("note.question", "limit")),
    QUESTION_EXAMPLE(Prompt.key("note.question_example")),
    TOO_LONG(Prompt.key("note.too_long", "length", "limit", "part")),
    MENU(Prompt.key("menu.note")),
    BUTTON(Prompt.key("button.note")),
    SKIP(Prompt.key("button.skip"));

    private final Key key;

    NotePrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
