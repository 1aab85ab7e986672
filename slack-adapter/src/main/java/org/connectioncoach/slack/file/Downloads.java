package org.connectioncoach.slack.file;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.connectioncoach.dialogue.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches a file with the bot's token. The token goes to the listed hosts and nowhere else, also not along a redirect;
 * a page in place of the file (Slack's answer when the scope is missing) is no file.
 */
public final class Downloads implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final Set<String> hosts;
    private final int limit;
    private final OkHttpClient client;
    private final ExecutorService workers = Executors.newFixedThreadPool(4, work -> {
        Thread thread = new Thread(work, "slack-files");
        thread.setDaemon(true);
        return thread;
    });

    /** @param limit in bytes */
    public Downloads(OkHttpClient client, Set<String> hosts, int limit) {
        this.hosts = Set.copyOf(hosts);
        this.limit = limit;
        this.client = client.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(AT_MOST)
                .build();
    }

    /** The event of having sent a file; without its content where that could not or must not be fetched. */
    public CompletableFuture<Event> fetch(String token, JsonObject file) {
        Event.Uploaded named = named(file);
        long size = named.size();
        String address = text(file, "url_private_download");
        return CompletableFuture.supplyAsync(
                () -> {
                    byte[] content = size > limit ? null : readCalmly(token, address);
                    return new Event.Uploaded(named.fileName(), content, content == null ? size : content.length);
                },
                workers);
    }

    /** A file by what Slack says of it, without its content. */
    public static Event.Uploaded named(JsonObject file) {
        String stated = text(file, "size");
        return new Event.Uploaded(text(file, "name"), null, stated.matches("\\d{1,18}") ? Long.parseLong(stated) : 0);
    }

    private static String text(JsonObject file, String key) {
        return file.has(key) && file.get(key).isJsonPrimitive() ? file.get(key).getAsString() : "";
    }

    /** What goes wrong in an unforeseen way leaves the file without its content, too. */
    private byte @Nullable [] readCalmly(String token, String address) {
        try {
            return read(token, address).orElse(null);
        } catch (RuntimeException e) {
            LOG.error("a file could not be fetched: {}", e.getClass().getName());
            return null;
        }
    }

    private Optional<byte[]> read(String token, String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null || !hosts.contains(url.host()) || !(url.isHttps() || LOOPBACK.contains(url.host()))) {
            LOG.warn("a file is not at a host that files are fetched from");
            return Optional.empty();
        }
        Request request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + token)
                .build();
        try (Response response = client.newCall(request).execute()) {
            MediaType type = response.body().contentType();
            boolean page = type != null && type.subtype().equals("html");
            if (!response.isSuccessful() || page) {
                LOG.warn("a file was not given: status {}{}", response.code(), page ? ", a page" : "");
                return Optional.empty();
            }
            return capped(response.body().byteStream());
        } catch (IOException e) {
            LOG.warn("a file could not be fetched: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<byte[]> capped(InputStream body) throws IOException {
        byte[] content = body.readNBytes(limit + 1);
        return content.length > limit ? Optional.empty() : Optional.of(content);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
