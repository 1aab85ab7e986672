package org.connectioncoach.discord.session;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.internal.utils.IOUtil;
import org.connectioncoach.discord.settings.DiscordSettings;
import org.connectioncoach.discord.settings.Shards;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects through JDA, with the settings that JDA's measured behavior asks for. */
public final class Connection {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int MAX_RECONNECT_SECONDS = 60;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private Connection() {}

    /** Discord does not know the token. Waiting does not help. */
    public static final class WrongToken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongToken() {
            super("Discord does not accept DISCORD_TOKEN. Copy it again from the Bot page of your application at "
                    + "https://discord.com/developers/applications, or reset it there.");
        }
    }

    /**
     * Connects; waits and tries again as long as Discord cannot be reached.
     *
     * @throws WrongToken when there is no point in waiting
     * @throws InterruptedException when told to stop while waiting
     */
    public static ShardManager open(DiscordSettings settings, List<Object> listeners) throws InterruptedException {
        Duration pause = Duration.ofSeconds(1);
        while (true) {
            try {
                return builder(settings, listeners).build();
            } catch (InvalidTokenException wrong) {
                throw new WrongToken();
            } catch (RuntimeException problem) {
                if (wrongToken(problem)) {
                    throw new WrongToken();
                }
                LOG.warn(
                        "Discord cannot be reached ({}); next try in {} s",
                        problem.getClass().getSimpleName(),
                        pause.toSeconds());
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private static boolean wrongToken(@Nullable Throwable problem) {
        return problem != null && (problem instanceof InvalidTokenException || wrongToken(problem.getCause()));
    }

    private static DefaultShardManagerBuilder builder(DiscordSettings settings, List<Object> listeners) {
        // Neither intent is privileged: direct messages and mentions carry their text without MESSAGE_CONTENT.
        EnumSet<GatewayIntent> intents = EnumSet.of(GatewayIntent.DIRECT_MESSAGES, GatewayIntent.GUILD_MESSAGES);
        DefaultShardManagerBuilder builder = DefaultShardManagerBuilder.createLight(settings.token(), intents)
                .setEnableShutdownHook(false)
                // The adapter tries again itself, within the three seconds that an interaction has.
                .setRequestTimeoutRetry(false)
                // A follow-up whose answer got lost would be there twice: nothing marks it for Discord.
                .setHttpClientBuilder(IOUtil.newHttpClientBuilder().retryOnConnectionFailure(false))
                .setMaxReconnectDelay(MAX_RECONNECT_SECONDS)
                .addEventListeners(listeners);
        Shards shards = settings.shards();
        if (!shards.recommended()) {
            builder.setShardsTotal(shards.total()).setShards(shards.first(), shards.last());
        }
        String api = settings.apiBaseUrl();
        if (api != null) {
            RestConfig rest = new RestConfig().setBaseUrl(api.endsWith("/") ? api : api + "/");
            builder.setRestConfigProvider(shard -> rest);
        }
        String gateway = settings.gatewayUrl();
        if (gateway != null) {
            // After a failed connection JDA asks the controller again, whose own answer is the real Discord.
            builder.setSessionController(new ConcurrentSessionController() {
                @Override
                public String getGateway() {
                    return gateway;
                }

                @Override
                public ShardedGateway getShardedGateway(JDA api) {
                    ShardedGateway recommended = super.getShardedGateway(api);
                    return new ShardedGateway(gateway, recommended.getShardTotal(), recommended.getConcurrency());
                }
            });
        }
        return builder;
    }
}
