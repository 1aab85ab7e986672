package org.connectioncoach.app.range;

import java.time.LocalDate;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Advisor;
import org.connectioncoach.advice.StepPicker;
import org.connectioncoach.advice.Tip;
import org.connectioncoach.content.Content;
import org.connectioncoach.dialogue.quick.QuickReader;
import org.connectioncoach.dialogue.quick.QuickReading;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.member.Situation;

/** Everything a one-line range needs, for one content. */
public final class Ranges {
    private final Content content;
    private final Understanding understanding;
    private final LocalDate today;

    public Ranges(Content content, Understanding understanding, LocalDate today) {
        this.content = content;
        this.understanding = understanding;
        this.today = today;
    }

    public Content content() {
        return content;
    }

    public QuickReading read(String words) {
        return QuickReader.read(words, understanding, today);
    }

    public Advice advise(Situation situation) {
        return new Advisor(content.guidance()).advise(situation);
    }

    /** The first three steps, for somebody who has seen none. */
    public List<Tip> steps(Advice advice) {
        return new StepPicker(content.guidance()).pick(advice.situation(), advice.standing(), List.of(), false);
    }
}
