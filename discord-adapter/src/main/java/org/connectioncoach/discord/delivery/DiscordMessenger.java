package org.connectioncoach.discord.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.rest.DiscordRest;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;

/**
 * What leaves on its own: late answers through the interaction while that lasts, everything else into the person's
 * direct channel.
 */
public final class DiscordMessenger implements Messenger {
    /** Discord's tokens live fifteen minutes; the last half minute is left alone. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15).minusSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration OPENING_TOO_FAST = Duration.ofMinutes(30);
    /** Discord's ids count milliseconds from the start of 2015. */
    private static final long EPOCH = 1_420_070_400_000L;

    private final DiscordRest rest;
    private final DiscordRenderer renderer;
    private final ChannelSender sender;
    private final DirectChannels directs;
    private final Clock clock;

    public DiscordMessenger(
            DiscordRest rest, DiscordRenderer renderer, ChannelSender sender, DirectChannels directs, Clock clock) {
        this.rest = rest;
        this.renderer = renderer;
        this.sender = sender;
        this.directs = directs;
        this.clock = clock;
    }

    @Override
    public String platform() {
        return "discord";
    }

    @Override
    public Delivery deliver(Outgoing message) {
        try {
            return start(message).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            String reason = "Discord took longer than " + PATIENCE.toSeconds() + " s";
            // A message into a channel carries a nonce and may be sent again; a follow-up may not.
            return message.address().token().isEmpty()
                    ? new Delivery.Retry(Duration.ofSeconds(10), reason)
                    : new Delivery.Doubtful(reason);
        } catch (ExecutionException problem) {
            return outcome(ChannelSender.error(problem.getCause() == null ? problem : problem.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Delivery.Retry(Duration.ofSeconds(5), "stopping");
        } catch (RuntimeException problem) {
            return outcome(ChannelSender.error(problem));
        }
    }

    private CompletableFuture<Delivery> start(Outgoing message) {
        String[] token = message.address().token().split(":", 2);
        if (token.length == 2 && alive(token[0])) {
            return throughInteraction(message, token[0], token[1]);
        }
        return intoChannel(message, token.length == 2 && message.asked());
    }

    private boolean alive(String interactionId) {
        Instant created = Instant.ofEpochMilli((Long.parseUnsignedLong(interactionId) >>> 22) + EPOCH);
        return clock.instant().isBefore(created.plus(TOKEN_LIFE));
    }

    private CompletableFuture<Delivery> throughInteraction(Outgoing message, String interaction, String token) {
        return new LateAnswer(rest, renderer, sender, message, interaction, token)
                .deliver()
                .exceptionallyCompose(problem -> {
                    DiscordError error = ChannelSender.error(problem);
                    return error.tokenIsDead() || error.gone()
                            ? intoChannel(message, message.asked())
                            : CompletableFuture.failedFuture(error);
                });
    }

    private CompletableFuture<Delivery> intoChannel(Outgoing message, boolean late) {
        List<DiscordMessage> messages = new ArrayList<>();
        List<String> nonces = new ArrayList<>();
        if (late) {
            messages.add(renderer.line(Locale.ENGLISH, Phrase.SORRY_FOR_THE_WAIT));
            nonces.add(ChannelSender.excuse(message.id()));
        }
        for (DiscordMessage part : renderer.render(worded(message), RenderOptions.DIRECT_MESSAGE)) {
            nonces.add(ChannelSender.nonce(message.id(), messages.size() - (late ? 1 : 0)));
            messages.add(part);
        }
        String user = message.to().user();
        String channel = message.address().channel();
        if (!channel.isEmpty() && !channel.equals(DirectChannels.DM)) {
            return send(message, channel, messages, nonces);
        }
        if (directs.known(user).isEmpty()) {
            Duration wait = directs.whenToOpen();
            if (!wait.isZero()) {
                return CompletableFuture.completedFuture(new Delivery.Retry(wait, "opening direct channels slowly"));
            }
        }
        return directs.open(user).thenCompose(opened -> send(message, opened, messages, nonces));
    }

    /** What nobody asked for starts with a neutral line, since phones show the first words on a locked screen. */
    private static Reply worded(Outgoing message) {
        if (message.asked()) {
            return message.reply();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.SmallPrint(Text.of(Words.in(Locale.ENGLISH).say(Phrase.NOTE))));
        blocks.addAll(message.reply().blocks());
        return Reply.of(blocks);
    }

    private CompletableFuture<Delivery> send(
            Outgoing message, String channel, List<DiscordMessage> messages, List<String> nonces) {
        List<DiscordMessage> all = message.address().thread().isEmpty()
                ? messages
                : messages.stream()
                        .map(each ->
                                ChannelSender.answering(each, message.address().thread()))
                        .toList();
        return sender.send(channel, all, nonces).thenApply(Delivery.Sent::new);
    }

    private static Delivery outcome(DiscordError error) {
        if (error.openingTooFast()) {
            return new Delivery.Retry(OPENING_TOO_FAST, error.reason());
        }
        if (error.passing() || error.unauthorized()) {
            return new Delivery.Retry(Duration.ofSeconds(5), error.reason());
        }
        return new Delivery.Refused(error.reason(), error.memberUnreachable());
    }
}
