package org.connectioncoach.app.command.member;

import java.io.PrintStream;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.range.RangeJson;
import org.connectioncoach.app.range.Ranges;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.dialogue.range.request.RangeRequest;
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
public final class RangeCommand implements Runnable {
    private static final String EXAMPLE = "For example: ./coach range student jobs 120";

    private final Wiring wiring;

    @Option(names = "--json", description = "Prints one JSON object instead.")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Stage, goal and number, in any order.")
    private List<String> words = List.of();

    public RangeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        if (words.isEmpty()) {
            throw Refused.wrongUse("Say stage, goal and number. " + EXAMPLE);
        }
        Ranges ranges = wiring.fromContent().ranges();
        String line = String.join(" ", words);
        RangeRequest request = ranges.read(line);
        Situation situation = Ranges.situation(request).orElseThrow(() -> refusal(ranges, request, line));
        PrintStream out = wiring.surroundings().out();
        if (json) {
            Advice advice = ranges.advise(situation);
            out.println(new RangeJson(ranges.guidance()).of(advice, ranges.steps(advice)));
        } else {
            out.println(ranges.card(line));
        }
    }

    private static Refused refusal(Ranges ranges, RangeRequest request, String line) {
        boolean nothing = request.stage().isEmpty()
                && request.goals().isEmpty()
                && request.count().isEmpty()
                && request.problems().stream().allMatch(RangeRequest.Problem.Unread.class::isInstance);
        return Refused.wrongUse((nothing ? "I found neither stage nor goal nor number in that." : ranges.refusal(line))
                + " " + EXAMPLE);
    }
}
