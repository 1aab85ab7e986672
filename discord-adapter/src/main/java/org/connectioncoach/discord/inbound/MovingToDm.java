package org.connectioncoach.discord.inbound;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.answering.Call;
import org.connectioncoach.discord.answering.InteractionAnswer;
import org.connectioncoach.discord.answering.Numbered;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.inbound.reception.Reception;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** "Continue in DM": the person asks, so a direct channel is opened and the open question said again there. */
final class MovingToDm {
    private static final Logger LOG = LoggerFactory.getLogger(MovingToDm.class);

    private final Reception reception;

    MovingToDm(Reception reception) {
        this.reception = reception;
    }

    void move(Call call, InteractionAnswer answer) {
        reception
                .inOrder()
                .run(
                        call.user(),
                        () -> tools().directs()
                                .openSlowly(call.user())
                                .thenCompose(channel -> speak(call, channel))
                                .thenApply(channel -> whereTo(call, channel))
                                .exceptionally(problem -> excuse(call, problem))
                                .thenCompose(answer::line));
    }

    private CompletableFuture<String> speak(Call call, String channel) {
        Inbound inbound = new Inbound(
                call.id(),
                MemberId.discord(call.user()),
                call.name(),
                call.group(),
                Place.DIRECT_MESSAGE,
                Address.channel(channel),
                call.locale(),
                null,
                call.at(),
                new Event.Said("repeat"));
        return reception
                .answer(inbound, answer -> {
                    if (!(answer instanceof Answer.Now now)) {
                        return CompletableFuture.completedFuture(true);
                    }
                    List<Reply> replies = now.replies().stream()
                            .map(reply -> reply.placed(Reply.Placement.NEW))
                            .toList();
                    RenderOptions options = new RenderOptions(call.locale(), false);
                    Numbered numbered = Numbered.of(tools().renderer(), replies, options, call.id());
                    return tools().sender()
                            .send(channel, numbered.messages(), numbered.nonces())
                            .thenApply(sent -> true);
                })
                .thenApply(done -> channel);
    }

    private DiscordMessage whereTo(Call call, String channel) {
        return tools().renderer()
                .line(call.locale(), Phrase.IN_DM_NOW, Phrase.OPEN_DM, "https://discord.com/channels/@me/" + channel);
    }

    private DiscordMessage excuse(Call call, Throwable problem) {
        DiscordError error = ChannelSender.error(problem);
        LOG.info("No direct message to {}: {}", call.user(), error.getMessage());
        return tools().renderer().line(call.locale(), error.passing() ? Phrase.BUSY : Phrase.DMS_CLOSED);
    }

    private Tools tools() {
        return reception.tools();
    }
}
