package org.connectioncoach.slack.install;

import com.google.gson.Gson;
import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.builtin.DefaultBot;
import org.connectioncoach.slack.place.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace granted, as it is kept (sealed).
 *
 * @param refresh null where the app does not rotate its tokens
 * @param expires in milliseconds of the epoch; null where the token does not expire
 */
record BotGrant(
        String token,
        @Nullable String refresh,
        @Nullable Long expires,
        @Nullable String appId,
        @Nullable String botId,
        @Nullable String botUser,
        @Nullable String scope) {
    private static final Gson GSON = new Gson();

    static BotGrant of(Bot bot) {
        return new BotGrant(
                bot.getBotAccessToken(),
                bot.getBotRefreshToken(),
                bot.getBotTokenExpiresAt(),
                bot.getAppId(),
                bot.getBotId(),
                bot.getBotUserId(),
                bot.getBotScope());
    }

    static BotGrant parse(String json) {
        return GSON.fromJson(json, BotGrant.class);
    }

    String json() {
        return GSON.toJson(this);
    }

    BotGrant renewed(String newToken, String newRefresh, long newExpires) {
        return new BotGrant(newToken, newRefresh, newExpires, appId, botId, botUser, scope);
    }

    /** Whether it is to be renewed at a time, in milliseconds of the epoch, with so much left. */
    boolean expiresBy(long millis) {
        return refresh != null && expires != null && expires < millis;
    }

    /** As Bolt sees it: without what would make Bolt renew the token itself, unlocked. */
    Bot bot(Workspace workspace) {
        DefaultBot bot = new DefaultBot();
        bot.setAppId(appId);
        bot.setEnterpriseId(workspace.enterprise());
        bot.setTeamId(workspace.team());
        bot.setIsEnterpriseInstall(workspace.team().isEmpty());
        bot.setBotId(botId);
        bot.setBotUserId(botUser);
        bot.setBotScope(scope);
        bot.setBotAccessToken(token);
        return bot;
    }

    @Override
    public String toString() {
        return "BotGrant[" + botId + "]";
    }
}
