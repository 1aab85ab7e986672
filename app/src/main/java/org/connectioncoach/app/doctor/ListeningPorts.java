package org.connectioncoach.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.Settings.Ports;

/** Whether the ports are free. Each is taken for an instant and let go. */
final class ListeningPorts {
    private ListeningPorts() {}

    static List<Finding> look(Settings settings) {
        Ports ports = settings.ports();
        List<Finding> findings = new ArrayList<>();
        findings.add(port("public port", ports.http(), "COACH_HTTP_PORT", new InetSocketAddress(ports.http())));
        findings.add(port("admin port", ports.admin(), "COACH_ADMIN_PORT", loopback(ports.admin())));
        openAdminPort(ports.adminAddress()).ifPresent(findings::add);
        findings.add(port("preview port", ports.preview(), "COACH_PREVIEW_PORT", loopback(ports.preview())));
        return findings;
    }

    /** A name is resolved once; the admin port answers without asking who it is. */
    private static Optional<Finding> openAdminPort(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress()
                    ? Optional.empty()
                    : Optional.of(Finding.note(
                            "admin port",
                            "answers whoever reaches " + host + ", without a password",
                            "let a firewall or network policy decide who that is, or unset COACH_ADMIN_HOST"));
        } catch (UnknownHostException e) {
            return Optional.of(Finding.mend(
                    "admin port",
                    "\"" + host + "\" is no address of this machine",
                    "write 127.0.0.1 or 0.0.0.0 into COACH_ADMIN_HOST, or unset it"));
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private static Finding port(String subject, int port, String variable, InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return Finding.fine(subject, port == 0 ? "the system chooses one" : port + " is free");
        } catch (IOException e) {
            return Finding.note(
                    subject,
                    port + " is taken (perhaps by the coach itself)",
                    "stop what holds it, or choose another by " + variable);
        }
    }
}
