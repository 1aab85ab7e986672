package org.connectioncoach.app.preview.web;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the page on this machine alone. */
public final class PreviewServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewServer.class);

    static {
        // Without it, small answers wait 40 ms for the other side's acknowledgement. Read when the server's class
        // loads.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Api api;
    private final EventStream stream;
    private final FileShelf shelf;

    /** Answers requests under {@code api/}. */
    public interface Api {
        /** Answers, or returns false when it knows no such path. */
        boolean answer(Talk talk) throws IOException;
    }

    private PreviewServer(HttpServer server, Api api, EventStream stream, FileShelf shelf) {
        this.server = server;
        this.api = api;
        this.stream = stream;
        this.shelf = shelf;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview-web");
            thread.setDaemon(true);
            return thread;
        });
        HttpContext all = server.createContext("/", this::handle);
        all.getFilters().add(new Guard());
        server.setExecutor(threads);
    }

    /** Starts on the port, or on any free one where the port is taken or 0. */
    public static PreviewServer start(int port, Api api, EventStream stream, FileShelf shelf) {
        PreviewServer preview = new PreviewServer(bind(port), api, stream, shelf);
        preview.server.start();
        return preview;
    }

    private static HttpServer bind(int port) {
        InetAddress here = InetAddress.getLoopbackAddress();
        try {
            return HttpServer.create(new InetSocketAddress(here, port), 0);
        } catch (BindException taken) {
            return bindAnywhere(here);
        } catch (IOException e) {
            throw new UncheckedIOException("listening on this machine's port " + port, e);
        }
    }

    private static HttpServer bindAnywhere(InetAddress here) {
        try {
            return HttpServer.create(new InetSocketAddress(here, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("listening on any port of this machine", e);
        }
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        Talk talk = new Talk(exchange);
        try {
            answer(talk);
        } catch (Talk.NotUnderstood problem) {
            talk.refuse(problem.status(), String.valueOf(problem.getMessage()));
        } catch (RuntimeException problem) {
            LOG.error("The preview failed to answer {} {}", talk.method(), talk.path(), problem);
            talk.refuse(500, "Something went wrong in the preview. The terminal where it runs says what.");
        }
    }

    private void answer(Talk talk) throws IOException {
        String path = talk.path();
        boolean reads = talk.method().equals("GET");
        if (path.equals("api/stream") && reads) {
            stream.serve(talk.exchange());
        } else if (path.startsWith("api/")) {
            if (!api.answer(talk)) {
                talk.refuse(404, "The preview has no such path.");
            }
        } else if (!reads) {
            talk.refuse(405, "This can only be read.");
        } else {
            file(talk, path);
        }
    }

    private void file(Talk talk, String path) throws IOException {
        Optional<Assets.Asset> found = path.startsWith("files/") ? shelf.find(path) : Assets.find(path);
        if (found.isPresent()) {
            talk.send(200, found.get().type(), found.get().bytes());
        } else {
            talk.refuse(404, "There is no such file.");
        }
    }

    @Override
    public void close() {
        stream.close();
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
