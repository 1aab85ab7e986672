package org.connectioncoach.dialogue.checking;

import org.connectioncoach.dialogue.script.Prompt;

/** Texts of the request check. */
enum CheckPrompt implements Prompt {
    ASK(Prompt.key("check.ask")),
    TITLE(Prompt.key("check.title")),
    GOOD(Prompt.key("check.good")),
    BAD(Prompt.key("check.bad")),
    TELL(Prompt.key("check.tell")),
    EXAMPLE(Prompt.key("check.example")),
    TICK_LOOK_RECIPROCAL(Prompt.key("check.tick.look_reciprocal")),
    TICK_LOOK_ALIGNED(Prompt.key("check.tick.look_aligned")),
    TICK_LOOK_COMMON_GROUND(Prompt.key("check.tick.look_common_ground")),
    TICK_LOOK_GROWTH(Prompt.key("check.tick.look_growth")),
    TICK_LOOK_COLLABORATE(Prompt.key("check.tick.look_collaborate")),
    TICK_AVOID_SELLING(Prompt.key("check.tick.avoid_selling")),
    TICK_AVOID_NO_VALUE(Prompt.key("check.tick.avoid_no_value")),
    TICK_AVOID_NO_COMMON(Prompt.key("check.tick.avoid_no_common")),
    TICK_AVOID_OUTSIDE_GEO_LANG(Prompt.key("check.tick.avoid_outside_geo_lang")),
    TICK_AVOID_UNETHICAL(Prompt.key("check.tick.avoid_unethical")),
    READ(Prompt.key("check.read", "signs")),
    READ_NOTHING(Prompt.key("check.read_nothing")),
    SIGNS(Prompt.key("check.signs", "good", "bad")),
    GOOD_NONE(Prompt.key("check.good_none")),
    GOOD_ONE(Prompt.key("check.good_one", "names")),
    GOOD_SOME(Prompt.key("check.good_some", "n", "names")),
    BAD_NONE(Prompt.key("check.bad_none")),
    BAD_ONE(Prompt.key("check.bad_one", "names")),
    BAD_SOME(Prompt.key("check.bad_some", "n", "names")),
    SIGN_SAID(Prompt.key("check.sign_said", "sign", "words")),
    ACCEPT(Prompt.key("check.accept")),
    ACCEPT_WHY(Prompt.key("check.accept_why")),
    ACCEPT_IF_KNOWN(Prompt.key("check.accept_if_known")),
    ASK_FIRST(Prompt.key("check.ask_first")),
    PASS(Prompt.key("check.pass")),
    PASS_WHY(Prompt.key("check.pass_why")),
    PASS_AND_REPORT(Prompt.key("check.pass_and_report")),
    PASS_AND_REPORT_WHY(Prompt.key("check.pass_and_report_why")),
    WHY(Prompt.key("check.why", "signs")),
    PASTE_NEXT(Prompt.key("check.paste_next")),
    PASTE_HELLO(Prompt.key("check.paste.hello")),
    PASTE_HELLO_SHARED(Prompt.key("check.paste.hello_shared")),
    PASTE_QUESTION(Prompt.key("check.paste.question")),
    ADVICE(Prompt.key("check.advice")),
    RECRUITER(Prompt.key("check.recruiter")),
    PLACE(Prompt.key("check.place")),
    EDIT(Prompt.key("check.edit")),
    ANOTHER(Prompt.key("check.another")),
    MENU(Prompt.key("menu.check")),
    BUTTON(Prompt.key("button.check")),
    CANCEL(Prompt.key("button.cancel")),
    PERSON(Prompt.key("button.person")),
    WRITE_NOTE(Prompt.key("button.note"));

    private final Key key;

    CheckPrompt(Key key) {
        this.key = key;
    }

    @Override
    public Key key() {
        return key;
    }
}
