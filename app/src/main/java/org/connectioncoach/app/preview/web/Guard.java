package org.connectioncoach.app.preview.web;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what this page itself asks for. A name that another site points at this machine fails by its Host, a request
 * from another site's page by its Origin or by what the browser says about where it came from.
 */
final class Guard extends Filter {
    /** Nothing from elsewhere, nothing inline, in no frame. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    public String description() {
        return "refuses other hosts and other sites";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        Headers response = exchange.getResponseHeaders();
        response.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.set("X-Content-Type-Options", "nosniff");
        response.set("X-Frame-Options", "DENY");
        response.set("Referrer-Policy", "no-referrer");
        response.set("Cross-Origin-Resource-Policy", "same-origin");
        response.set("Cross-Origin-Opener-Policy", "same-origin");
        response.set("Cache-Control", "no-store");
        if (allowed(exchange)) {
            chain.doFilter(exchange);
        } else {
            new Talk(exchange).refuse(403, "This page answers to itself alone.");
        }
    }

    private static boolean allowed(HttpExchange exchange) {
        Headers request = exchange.getRequestHeaders();
        String host = single(request, "Host");
        if (host == null || !ownHosts(exchange).contains(host.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String origin = single(request, "Origin");
        if (request.containsKey("Origin") && !("http://" + host).equalsIgnoreCase(origin)) {
            return false;
        }
        String site = single(request, "Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            return false;
        }
        boolean reads = exchange.getRequestMethod().equals("GET");
        return reads || origin != null || "same-origin".equals(site);
    }

    private static Set<String> ownHosts(HttpExchange exchange) {
        int port = exchange.getLocalAddress().getPort();
        return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** Null when it is absent, or there twice. */
    private static @Nullable String single(Headers headers, String name) {
        return headers.containsKey(name) && headers.get(name).size() == 1 ? headers.getFirst(name) : null;
    }
}
