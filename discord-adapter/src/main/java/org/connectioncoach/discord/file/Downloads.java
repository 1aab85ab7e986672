package org.connectioncoach.discord.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches files that people send: at once, since Discord's addresses expire; into memory; from hosts that are allowed
 * and from nowhere else; never more than the cap.
 */
public final class Downloads {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 4;
    private static final int WAITING = 200;

    private final Set<String> hosts;
    private final int maxBytes;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Downloads::thread);

    /**
     * @param hosts such as {@code cdn.discordapp.com}, or {@code 127.0.0.1:8970}; plain http is taken from loopback
     *     addresses alone
     */
    public Downloads(Set<String> hosts, int maxBytes) {
        this(hosts, maxBytes, PATIENCE);
    }

    /** @param patience for a whole file */
    Downloads(Set<String> hosts, int maxBytes, Duration patience) {
        this.hosts = Set.copyOf(hosts);
        this.maxBytes = maxBytes;
        this.patience = patience;
        workers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "discord-files");
        thread.setDaemon(true);
        return thread;
    }

    /** The bytes; empty when the file is too large, lies elsewhere or cannot be fetched. Never blocks, never fails. */
    CompletableFuture<Optional<byte[]>> fetch(String url, long size) {
        try {
            return CompletableFuture.supplyAsync(() -> fetchNow(url, size), workers)
                    .exceptionally(problem -> {
                        LOG.error(
                                "A file could not be fetched: {}",
                                problem.getClass().getName());
                        return Optional.empty();
                    });
        } catch (RejectedExecutionException tooMany) {
            LOG.warn("A file was not fetched: too many are being fetched");
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private Optional<byte[]> fetchNow(String url, long size) {
        URI address = URI.create(url);
        if (size > maxBytes || !allowed(address)) {
            LOG.info("A file of {} bytes was not fetched: too large, or not on an allowed host", size);
            return Optional.empty();
        }
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = readInTime(body);
                if (response.statusCode() != 200 || bytes.length > maxBytes) {
                    LOG.info("A file was not taken: status {}, {} bytes or more", response.statusCode(), bytes.length);
                    return Optional.empty();
                }
                return Optional.of(bytes);
            }
        } catch (IOException problem) {
            LOG.warn("A file could not be fetched: {}", problem.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The client's own time-out is over with the headers; whoever sends them may still take for ever with the rest. */
    private byte[] readInTime(InputStream body) throws IOException {
        CompletableFuture<Void> late = CompletableFuture.runAsync(
                () -> hangUp(body), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (!late.cancel(false)) {
            throw new HttpTimeoutException("the rest of the file did not come in time");
        }
        return bytes;
    }

    private static void hangUp(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.debug(
                    "A file that stalls could not be hung up: {}", e.getClass().getSimpleName());
        }
    }

    private boolean allowed(URI address) {
        String host = address.getHost();
        if (host == null || !(hosts.contains(host) || hosts.contains(address.getAuthority()))) {
            return false;
        }
        boolean loopback = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
        return "https".equals(address.getScheme()) || (loopback && "http".equals(address.getScheme()));
    }
}
