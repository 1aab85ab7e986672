package org.connectioncoach.benchmarks.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.connectioncoach.slack.settings.SlackSettings.Mode;

/**
 * From a signed command to its acknowledgement on this machine, storage and the whole coach included; then Socket Mode
 * with slow people beside a quick one. Client, stub of Slack and coach share the machine.
 *
 * <p>Argument: a folder on the disk to measure.
 */
public final class AcknowledgementRates {
    private static final int ONE_BY_ONE = 2_000;
    private static final int TOGETHER = 50;
    private static final int EACH = 100;
    private static final int PEOPLE = 500;

    private final AtomicLong trigger = new AtomicLong();
    private final Clock clock;

    private AcknowledgementRates(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "acknowledgements");
        AcknowledgementRates rates = new AcknowledgementRates(Clock.systemUTC());
        try (StubSlack slack = new StubSlack()) {
            rates.overHttp(folder, slack);
            SlowBeside.measure(Files.createDirectory(folder.resolve("socket")), slack, rates.clock);
        }
    }

    private void overHttp(Path folder, StubSlack slack) throws IOException {
        try (WholeCoach coach = new WholeCoach(folder, slack, Mode.HTTP, clock, UnaryOperator.identity())) {
            run(coach.port(), 1, ONE_BY_ONE);
            System.out.println(run(coach.port(), 1, ONE_BY_ONE).line("one at a time"));
            run(coach.port(), TOGETHER, EACH);
            long start = System.nanoTime();
            Times together = run(coach.port(), TOGETHER, EACH);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(together.line(TOGETHER + " at a time"));
            System.out.println(String.format(Locale.ROOT, "%.0f a second", TOGETHER * EACH / seconds));
        }
    }

    private Times run(int port, int connections, int each) {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        List<CompletableFuture<long[]>> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(CompletableFuture.supplyAsync(() -> client(port, each), clients));
        }
        long[] nanos = all.stream()
                .map(CompletableFuture::join)
                .flatMapToLong(Arrays::stream)
                .toArray();
        clients.shutdown();
        return Times.of(nanos);
    }

    private long[] client(int port, int each) {
        long[] nanos = new long[each];
        try (SignedCommands commands = new SignedCommands(port, WholeCoach.SECRET, clock)) {
            for (int i = 0; i < each; i++) {
                long number = trigger.incrementAndGet();
                nanos[i] = commands.send("U" + number % PEOPLE, "t" + number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("sending commands", e);
        }
        return nanos;
    }
}
