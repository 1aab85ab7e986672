package org.connectioncoach.slack.http;

import com.slack.api.bolt.App;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.slack.install.Installing;

/** Listens for Slack on a port, with the JDK's own server. */
public final class HttpDoor implements AutoCloseable {
    public static final String EVENTS_PATH = "/slack/events";

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
    private static final int WORKERS = 64;
    private static final int QUEUE = 2_000;

    static {
        // Without it every small answer waits 40 ms for the other side's delayed acknowledgement (measured).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Seconds to send a request: nobody holds a worker with a trickle.
        setIfAbsent("sun.net.httpserver.maxReqTime", "10");
        setIfAbsent("sun.net.httpserver.maxRspTime", "20");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor workers;
    private final Draining draining;

    private HttpDoor(HttpServer server, ThreadPoolExecutor workers, Draining draining) {
        this.server = server;
        this.workers = workers;
        this.draining = draining;
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Opens the door.
     *
     * @param beside other addresses to serve on the same port, such as the health page
     */
    public static HttpDoor open(App app, Signatures signatures, InetSocketAddress at, Map<String, HttpHandler> beside) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(QUEUE),
                work -> new Thread(work, "slack-http-" + number.incrementAndGet()));
        workers.allowCoreThreadTimeOut(true);
        try {
            HttpServer server = HttpServer.create(at, QUEUE);
            server.setExecutor(new Arrivals(workers));
            Draining draining = new Draining();
            server.createContext(EVENTS_PATH, new EventsEndpoint(app, signatures))
                    .getFilters()
                    .add(draining);
            InstallEndpoint install = new InstallEndpoint(app);
            server.createContext(Installing.INSTALL_PATH, install);
            server.createContext(Installing.RETURN_PATH, install);
            server.createContext("/", Replies::refuse);
            beside.forEach(server::createContext);
            server.start();
            return new HttpDoor(server, workers, draining);
        } catch (IOException e) {
            workers.shutdownNow();
            throw new UncheckedIOException("opening port " + at.getPort() + " for Slack", e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Lets requests in progress finish, for up to three seconds: Slack waits no longer. */
    @Override
    public void close() {
        draining.drain(SLACKS_PATIENCE);
        server.stop(0);
        workers.shutdown();
    }
}
