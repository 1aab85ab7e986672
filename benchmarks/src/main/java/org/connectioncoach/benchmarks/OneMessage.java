package org.connectioncoach.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Understanding;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.connectioncoach.learned.phrases.LearnedPhrases;
import org.connectioncoach.search.LearnedTopics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Understanding one message, warm, on one core, with the percentiles: a short one, and a ramble of 900 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class OneMessage {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String LONG =
            "so i worked in a bakery for three years and then i went back to school because my knees gave out, and now"
                    + " my cousin tells me i need at least a thousand people on there, which sounds mad to me. i have"
                    + " maybe 240, mostly old colleagues and a few teachers, and somebody from a supplier keeps sending"
                    + " me offers. do i really have to answer every request? ";

    private static final Map<String, String> MESSAGES = Map.of(
            "short",
            "is it rude to ignore my boss's boss",
            "ramble",
            LONG.repeat(3).substring(0, 900));

    private final Understanding understanding =
            new EnglishUnderstanding(Vocabulary.empty(), LearnedPhrases.atOnce(ConfigFiles.shipped()));
    private final Topics topics = LearnedTopics.atOnce(ConfigFiles.shipped(), Map.of());

    @Param({"short", "ramble"})
    public String message = "short";

    /** Stage, number, goals and manners. */
    @Benchmark
    public Meaning meaning() {
        return understanding.read(MESSAGES.getOrDefault(message, ""), Expecting.STAGE, TODAY);
    }

    /** The topic of a question. */
    @Benchmark
    public Topics.Finding question() {
        return topics.find(MESSAGES.getOrDefault(message, ""));
    }
}
