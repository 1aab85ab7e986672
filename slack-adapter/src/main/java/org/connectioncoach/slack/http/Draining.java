package org.connectioncoach.slack.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;

/** Counts the requests in progress, so that a stop can wait for them and turn new ones away to be sent again. */
final class Draining extends Filter {
    private int inProgress;
    private boolean closing;

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!enter()) {
            try (exchange) {
                exchange.getResponseHeaders().set("Connection", "close");
                exchange.sendResponseHeaders(503, -1);
            }
            return;
        }
        try {
            chain.doFilter(exchange);
        } finally {
            leave();
        }
    }

    private synchronized boolean enter() {
        if (!closing) {
            inProgress++;
        }
        return !closing;
    }

    private synchronized void leave() {
        inProgress--;
        notifyAll();
    }

    /** Turns new requests away, and returns once the others are done or the time is over. */
    synchronized void drain(Duration atMost) {
        closing = true;
        long end = System.nanoTime() + atMost.toNanos();
        while (inProgress > 0 && System.nanoTime() < end) {
            try {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public String description() {
        return "waits for requests in progress at a stop";
    }
}
