package org.connectioncoach.discord.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to the heartbeat of each shard and writes what an operator wants to know into the log. */
public final class Pulse implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Clock clock;
    private final Map<Integer, JDA.Status> statuses = new ConcurrentHashMap<>();
    private final Map<Integer, Instant> heartbeats = new ConcurrentHashMap<>();

    public Pulse(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onEvent(GenericEvent event) {
        int shard = event.getJDA().getShardInfo().getShardId();
        if (event instanceof StatusChangeEvent change) {
            statuses.put(shard, change.getNewStatus());
        } else if (event instanceof GatewayPingEvent || event instanceof ReadyEvent) {
            heartbeats.put(shard, clock.instant());
        } else if (event instanceof SessionDisconnectEvent) {
            LOG.info("Shard {} lost its connection; JDA connects again", shard);
        } else if (event instanceof SessionInvalidateEvent) {
            LOG.warn("Shard {} got a new session; what people did in between is lost to Discord", shard);
        } else if (event instanceof ShutdownEvent stopped && refused(stopped)) {
            LOG.error("Shard {} was refused by Discord: {}", shard, stopped.getCloseCode());
        } else if (event instanceof GuildJoinEvent joined) {
            LOG.info("Joined server {}", joined.getGuild().getId());
        } else if (event instanceof GuildLeaveEvent left) {
            LOG.info("Left server {}", left.getGuild().getId());
        }
    }

    private static boolean refused(ShutdownEvent stopped) {
        CloseCode code = stopped.getCloseCode();
        return code != null && !code.isReconnect() && code != CloseCode.GRACEFUL_CLOSE;
    }

    /** Status by shard, in Discord's order. */
    public Map<Integer, String> statuses() {
        Map<Integer, String> names = new TreeMap<>();
        statuses.forEach((shard, status) -> names.put(shard, status.name()));
        return names;
    }

    /** The last heartbeat that Discord answered, by shard. */
    public Map<Integer, Instant> heartbeats() {
        return new TreeMap<>(heartbeats);
    }
}
