package org.connectioncoach.discord.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadsTest {
    private static final int SIZE = 100_000;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, SIZE);
            exchange.getResponseBody().write(new byte[SIZE]);
            exchange.close();
        });
        server.createContext("/stalls", exchange -> {
            exchange.sendResponseHeaders(200, SIZE);
            exchange.getResponseBody().write(new byte[SIZE / 2]);
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String at(String path) {
        return "http://" + host() + path;
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void aFileThatStallsHalfWayHoldsUpNeitherItsSenderNorOtherFiles() throws Exception {
        Downloads downloads = new Downloads(Set.of(host()), SIZE, Duration.ofMillis(300));
        for (int i = 0; i < 8; i++) {
            assertThat(downloads.fetch(at("/stalls"), SIZE).get(30, TimeUnit.SECONDS))
                    .as("file " + i)
                    .isEmpty();
        }
        assertThat(downloads.fetch(at("/whole"), SIZE).get(30, TimeUnit.SECONDS))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(SIZE));
    }
}
