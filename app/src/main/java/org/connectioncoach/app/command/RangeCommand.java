package org.connectioncoach.app.command;

import java.io.PrintStream;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Tip;
import org.connectioncoach.app.Refused;
import org.connectioncoach.app.Wiring;
import org.connectioncoach.app.range.RangeJson;
import org.connectioncoach.app.range.Ranges;
import org.connectioncoach.content.Content;
import org.connectioncoach.dialogue.quick.QuickCard;
import org.connectioncoach.dialogue.quick.QuickReading;
import org.connectioncoach.dialogue.quick.QuickRefusal;
import org.connectioncoach.member.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach range student jobs 120}. */
@Command(
        name = "range",
        header = "A range, a band inside it, a pace and three steps, in one line.",
        description = {
            "%nSay career stage, goal and number of connections, in any order and in your own words:%n",
            "  ./coach range student jobs 120",
            "  ./coach range have:120 goal:jobs stage:student",
            "  ./coach range \"I'm a student after an internship with 120 connections\"%n",
            "Stages: student, recent_graduate, early_career, mid_career, executive.",
            "Goals, one or two: jobs, explore, visibility, collaborate, learn, relationships, influence, unsure.",
            "Number: 0 to 30000, 500+, \"about 300\", or unknown.%n",
            "Circumstances move the band, if you like to add them:",
            "  field:large_pool|mixed|niche   team:large|other        density:tight_knit|open",
            "  geo:local|several|global       experience:newer|seasoned   style:close_knit|any%n"
        })
final class RangeCommand implements Runnable {
    private static final String EXAMPLE = "For example: ./coach range student jobs 120";

    private final Wiring wiring;

    @Option(names = "--json", description = "Prints one JSON object instead.")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Stage, goal and number, in any order.")
    private List<String> words = List.of();

    RangeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        if (words.isEmpty()) {
            throw Refused.wrongUse("Say stage, goal and number. " + EXAMPLE);
        }
        Ranges ranges = wiring.ranges();
        Content content = ranges.content();
        QuickReading reading = ranges.read(String.join(" ", words));
        Situation situation = reading.situation().orElseThrow(() -> refusal(content, reading));
        Advice advice = ranges.advise(situation);
        List<Tip> steps = ranges.steps(advice);
        PrintStream out = wiring.surroundings().out();
        if (json) {
            out.println(new RangeJson(content.guidance()).of(advice, steps));
        } else {
            new QuickCard(content.guidance(), content.script())
                    .lines(advice, steps)
                    .forEach(line -> out.println(line.plain()));
        }
    }

    private static Refused refusal(Content content, QuickReading reading) {
        if (reading.missing().size() == 3 && reading.obstacle() == null) {
            return Refused.wrongUse("I found neither stage nor goal nor number in that. " + EXAMPLE);
        }
        String words = new QuickRefusal(content.guidance(), content.script())
                .words(reading)
                .plain();
        return Refused.wrongUse(words + " " + EXAMPLE);
    }
}
