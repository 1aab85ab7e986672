package org.connectioncoach.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.Settings.Ports;

/** Whether the ports are free. Each is taken for an instant and let go; one that is taken is asked whether it is us. */
final class ListeningPorts {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String PUBLIC = "public port";
    private static final String ADMIN = "admin port";
    private static final String PREVIEW = "preview port";

    private ListeningPorts() {}

    static List<Finding> look(Settings settings) {
        Ports ports = settings.ports();
        List<Finding> findings = new ArrayList<>();
        findings.add(noAddress(PUBLIC, ports.address(), "http.address")
                .orElseGet(() -> port(
                        PUBLIC,
                        ports.http(),
                        new InetSocketAddress(ports.http()),
                        what -> Finding.mend(PUBLIC, what, another("COACH_HTTP_PORT")))));
        findings.add(noAddress(ADMIN, ports.adminAddress(), "COACH_ADMIN_HOST")
                .orElseGet(() -> port(
                        ADMIN,
                        ports.admin(),
                        loopback(ports.admin()),
                        what -> Finding.note(ADMIN, what, another("COACH_ADMIN_PORT")))));
        openToOthers(ports.adminAddress()).ifPresent(findings::add);
        findings.add(port(
                PREVIEW,
                ports.preview(),
                loopback(ports.preview()),
                what -> Finding.note(PREVIEW, what, another("COACH_PREVIEW_PORT"))));
        return findings;
    }

    private static Finding port(String subject, int port, InetSocketAddress address, Function<String, Finding> taken) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return Finding.fine(subject, port == 0 ? "the system chooses one" : port + " is free");
        } catch (IOException e) {
            return coachAt(port)
                    ? Finding.fine(subject, port + " is held by a coach")
                    : taken.apply(port + " is taken by something else");
        }
    }

    private static String another(String variable) {
        return "stop what holds it, or choose another by " + variable;
    }

    private static Optional<Finding> noAddress(String subject, String host, String setting) {
        return address(host).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.mend(
                        subject,
                        "\"" + host + "\" is no address of this machine",
                        "write 127.0.0.1 or 0.0.0.0 into " + setting + ", or unset it"));
    }

    private static Optional<InetAddress> address(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            boolean ours = address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
            return ours ? Optional.of(address) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The admin port answers without asking who it is. */
    private static Optional<Finding> openToOthers(String host) {
        return address(host)
                .filter(address -> !address.isLoopbackAddress())
                .map(address -> Finding.note(
                        ADMIN,
                        "answers whoever reaches " + host + ", without a password",
                        "let a firewall or network policy decide who that is, or unset COACH_ADMIN_HOST"));
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static boolean coachAt(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .timeout(PATIENCE)
                .build();
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("\"live\":true");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
