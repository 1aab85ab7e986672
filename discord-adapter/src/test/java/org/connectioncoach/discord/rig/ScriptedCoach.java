package org.connectioncoach.discord.rig;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.render.Samples;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;

/** Takes events like the coach, acts once on each id, and answers with lines that show what it heard. */
public final class ScriptedCoach implements Turns, AutoCloseable {
    private final ExecutorService thread = Executors.newFixedThreadPool(4);
    private final List<Inbound> heard = new CopyOnWriteArrayList<>();
    private final List<Inbound> named = new CopyOnWriteArrayList<>();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Set<String> asleep = ConcurrentHashMap.newKeySet();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Queue<Function<Inbound, CompletableFuture<Answer>>> special = new ConcurrentLinkedQueue<>();

    @Override
    public CompletableFuture<Answer> take(Inbound named, CompletableFuture<Event> whole) {
        this.named.add(named);
        return Turns.super.take(named, whole);
    }

    @Override
    public void answered(Inbound inbound) {
        answered.add(inbound.eventId());
    }

    @Override
    public void unanswered(Inbound inbound) {
        unanswered.add(inbound.eventId());
    }

    @Override
    public boolean mayAnswer(Inbound inbound) {
        return !asleep.contains(inbound.who().user());
    }

    @Override
    public CompletableFuture<Answer> take(Inbound inbound) {
        heard.add(inbound);
        if (!ids.add(inbound.eventId())) {
            return CompletableFuture.completedFuture(new Answer.Already());
        }
        Function<Inbound, CompletableFuture<Answer>> next = special.poll();
        if (next != null) {
            return next.apply(inbound);
        }
        return CompletableFuture.supplyAsync(() -> answer(inbound.event()), thread);
    }

    /** The next event gets this answer. */
    public void next(Answer answer) {
        special.add(inbound -> CompletableFuture.completedFuture(answer));
    }

    /** The next event gets its answer when the test gives it. */
    public CompletableFuture<Answer> nextWaits() {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        special.add(inbound -> answer);
        return answer;
    }

    /** Answers to this person are somebody else's to give from now on. */
    public void leavesToTheOutbox(String user) {
        asleep.add(user);
    }

    /** What was kept by its name while its content was fetched. */
    public List<Inbound> named() {
        return List.copyOf(named);
    }

    /** Whether the adapter told that the answer to this event arrived. */
    public boolean wasAnswered(String eventId) {
        return answered.contains(eventId);
    }

    /** Whether the adapter told that it could not bring the answer to this event. */
    public boolean wasUnanswered(String eventId) {
        return unanswered.contains(eventId);
    }

    public List<Inbound> heard() {
        return List.copyOf(heard);
    }

    public Inbound lastHeard() {
        return heard.get(heard.size() - 1);
    }

    public static Answer saying(String words) {
        return new Answer.Now(List.of(Reply.saying(words)), null);
    }

    public static Reply stageQuestion() {
        return Reply.of(Samples.heading(), Samples.answers());
    }

    private static Answer answer(Event event) {
        if (event instanceof Event.Invoked invoked) {
            return invoked(invoked);
        }
        if (event instanceof Event.Chose chose) {
            return chose(chose.action(), chose.values());
        }
        if (event instanceof Event.Submitted submitted) {
            return saying("You sent " + new TreeMap<>(submitted.fields()));
        }
        if (event instanceof Event.Uploaded uploaded) {
            byte[] content = uploaded.content();
            return saying(
                    "Read " + uploaded.fileName() + ": " + (content == null ? "nothing" : content.length + " bytes"));
        }
        if (event instanceof Event.Said said) {
            return switch (said.words()) {
                case "120" -> new Answer.Now(List.of(Samples.resultCard()), null);
                case "start" -> new Answer.Now(List.of(stageQuestion()), null);
                default -> saying("You said: " + said.words());
            };
        }
        return saying("I can read words and buttons.");
    }

    private static Answer invoked(Event.Invoked invoked) {
        return switch (invoked.command()) {
            case "start" -> new Answer.Now(List.of(stageQuestion()), null);
            case "human" -> new Answer.Now(List.of(), Samples.form());
            case "check" -> new Answer.Now(List.of(Reply.of(Samples.ticks())), null);
            case "note" ->
                new Answer.Now(
                        List.of(Reply.of(
                                new Block.Heading("Draft, 2 of 200 characters"), new Block.Copyable("Hi Ana, 1 * 2"))),
                        null);
            case "privacy" -> new Answer.Now(List.of(Reply.of(Samples.facts(), Samples.nextSteps())), null);
            default -> saying("You invoked " + invoked.command() + " with: " + invoked.words());
        };
    }

    private static Answer chose(Action action, List<String> values) {
        return switch (action.step()) {
            case "stage" -> new Answer.Now(List.of(Reply.of(new Block.Heading("2 of 3"), Samples.picker())), null);
            case "goal" -> saying("3 of 3 · About how many connections do you have? Goals: " + values);
            case "ticks" ->
                new Answer.Now(
                        List.of(),
                        new Form(
                                action,
                                "Tick what's true",
                                "Tell me",
                                List.copyOf(Samples.ticks().groups())));
            case "start" ->
                new Answer.Now(
                        List.of(Reply.of(
                                        new Block.Paragraph(Text.of("Your plan is set.")),
                                        new Block.Choices(
                                                List.of(Choice.plain(
                                                        "Undo",
                                                        Action.of("plan", "undo")
                                                                .at(9))),
                                                true))
                                .placed(Reply.Placement.REPLACES_CARD)),
                        null);
            default -> saying("You chose " + action.flow() + " " + action.step() + " at " + action.version());
        };
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
