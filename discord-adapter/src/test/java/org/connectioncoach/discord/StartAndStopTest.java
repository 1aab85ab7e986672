package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.discord.rig.ScriptedCoach;
import org.connectioncoach.discord.session.Connection;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.discord.settings.Shards;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.store.SmallValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartAndStopTest {
    private final FakeDiscord discord = new FakeDiscord();
    private final ScriptedCoach coach = new ScriptedCoach();
    private final SmallValues values = new Rig.InMemoryValues();

    @AfterEach
    void stop() {
        coach.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void stopsWithOneClearLineOnAWrongToken() {
        DiscordSettings wrong = DiscordSettings.of("wrong").at(discord.apiUrl(), discord.gatewayUrl(), Set.of());
        try (Running running = Rig.start(wrong, discord, coach, values)) {
            assertThatThrownBy(() -> running.connected().join())
                    .hasCauseInstanceOf(Connection.WrongToken.class)
                    .rootCause()
                    .hasMessageStartingWith("Discord does not accept DISCORD_TOKEN.")
                    .hasMessageNotContaining("wrong");
        }
    }

    @Test
    void waitsWhileDiscordIsDown() {
        discord.order(Route.OTHER, Fault.failing(500));
        try (Running running = Rig.start(discord, coach, values)) {
            discord.awaitCommands();
            discord.person("Sam").says("hello").then("You said: hello");
            Rig.until("connected", () -> running.health().connected());
        }
    }

    @Test
    void registersCommandsOnlyWhenTheyChanged() {
        start(discord.settings());
        assertThat(discord.requests(Route.COMMANDS)).isEqualTo(1);
        start(discord.settings());
        assertThat(discord.requests(Route.COMMANDS)).isEqualTo(1);
        DiscordSettings fewer = new DiscordSettings(
                FakeDiscord.TOKEN,
                discord.apiUrl(),
                discord.gatewayUrl(),
                Shards.RECOMMENDED,
                Set.of(),
                1000,
                Set.of("start", "help"));
        start(fewer);
        JsonNode commands = discord.awaitCommands();
        assertThat(discord.requests(Route.COMMANDS)).isEqualTo(2);
        assertThat(commands.findValuesAsText("name")).containsExactly("coach", "start", "help");
    }

    private void start(DiscordSettings settings) {
        start(settings, 0);
    }

    private void start(DiscordSettings settings, int shard) {
        int before = discord.identified();
        try (Running running = Rig.start(settings, discord, coach, values)) {
            discord.awaitCommands();
            discord.awaitIdentified(before + 1);
            discord.person("Sam " + before).says("hello").then("You said: hello");
            Rig.until(
                    "heard a heartbeat", () -> running.health().lastHeartbeat().containsKey(shard));
        }
    }

    @Test
    void offersCommandsEverywhereInEveryLanguageThereIs() {
        start(discord.settings());
        JsonNode coachCommand = discord.awaitCommands().path(0);
        assertThat(coachCommand.path("contexts").size()).isEqualTo(3);
        assertThat(coachCommand.path("integration_types").size()).isEqualTo(2);
        assertThat(coachCommand.path("description_localizations").has("es-ES")).isTrue();
        JsonNode range = coachCommand.path("options").path(1);
        assertThat(range.path("options").path(0).path("choices").findValuesAsText("value"))
                .containsExactly("student", "recent_graduate", "early_career", "mid_career", "executive");
        assertThat(range.path("options").path(2).path("autocomplete").asBoolean())
                .isTrue();
        JsonNode context = discord.awaitCommands().path(1);
        assertThat(context.path("type").asInt()).isEqualTo(3);
        assertThat(context.path("name").asText()).isEqualTo("Check this request");
    }

    @Test
    void letsEverybodyHaveTheirAnswerBeforeItStops() {
        Running running = Rig.start(discord, coach, values);
        discord.awaitCommands();
        Person sam = discord.person("Sam");
        CompletableFuture<Answer> slow = coach.nextWaits();
        Interaction command = sam.slash(Where.SERVER, "start");
        command.acknowledged();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(running::close);
        slow.complete(new Answer.Now(List.of(ScriptedCoach.stageQuestion()), null));
        command.then("Where are you right now?");
        closing.join();
        assertThat(running.health().connected()).isFalse();
    }

    @Test
    void takesOverWhereAnotherProcessLeftOff() {
        Person sam = discord.person("Sam");
        try (Running first = Rig.start(discord, coach, values)) {
            discord.awaitCommands();
            sam.slash(Where.SERVER, "start").then("Where are you right now?");
            Rig.until("connected", () -> first.health().connected());
        }
        try (Running second = Rig.start(discord, coach, values)) {
            discord.awaitIdentified(2);
            sam.sees("Where are you right now?").inServer().press("Student").then("2 of 3");
            Rig.until("connected", () -> second.health().connected());
        }
    }

    @Test
    void servesTheShardsItIsGiven() {
        try (Running running = Rig.start(discord.settings().with(Shards.parse("0-1/2")), discord, coach, values)) {
            discord.awaitIdentified(2);
            Rig.until("both shards are connected", () -> running.health().connected());
            assertThat(running.health().shards()).containsOnlyKeys(0, 1);
            discord.person("Sam").slash(Where.BOT_DM, "start").then("Where are you right now?");
        }
        start(discord.settings().with(Shards.parse("1/2")), 1);
    }

    @Test
    void stopsWhileItWaitsForDiscord() {
        DiscordSettings nowhere =
                DiscordSettings.of("token").at("http://127.0.0.1:9/api/v10", discord.gatewayUrl(), Set.of());
        Running running = Rig.start(nowhere, discord, coach, values);
        assertThat(running.health().connected()).isFalse();
        assertThat(running.messenger()
                        .deliver(new Outgoing(
                                "1", MemberId.discord("1"), "", Address.channel("1"), Reply.saying("Hello"), true, 1)))
                .isInstanceOf(Messenger.Delivery.Retry.class);
        running.close();
        Rig.until("it is told", () -> running.connected().isCompletedExceptionally());
    }

    @Test
    void readsItsSettingsFromTheEnvironment() {
        DiscordSettings settings = DiscordSettings.from(
                Map.of(
                        "DISCORD_TOKEN", " abc ",
                        "DISCORD_API_BASE_URL", "http://127.0.0.1:1/api/v10",
                        "DISCORD_SHARDS", "4-7/16",
                        "DISCORD_ATTACHMENT_HOSTS", "127.0.0.1:1, cdn.example.org"),
                Set.of("start"));
        assertThat(settings.token()).isEqualTo("abc");
        assertThat(settings.shards()).isEqualTo(new Shards(4, 7, 16));
        assertThat(settings.attachmentHosts()).containsExactlyInAnyOrder("127.0.0.1:1", "cdn.example.org");
        assertThat(settings.toString()).doesNotContain("abc");
        for (String wrong : List.of("3", "5-2/8", "0-8/8", "a/b", "0-0/0")) {
            assertThatThrownBy(() -> DiscordSettings.from(
                            Map.of("DISCORD_TOKEN", "abc", "DISCORD_SHARDS", wrong), Set.of("start")))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0-3/16")
                    .hasMessageContaining(wrong);
        }
    }
}
