package org.connectioncoach.app.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.connectioncoach.app.process.Refused;

/** An address of this machine to listen at. */
final class ListeningAt {
    private ListeningAt() {}

    /**
     * Where to listen.
     *
     * @param setting its name, for the refusal of what is no address of this machine
     */
    static InetSocketAddress of(String host, int port, String setting) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return new InetSocketAddress(address, port);
            }
        } catch (UnknownHostException | SocketException e) {
            // told below
        }
        throw Refused.wrongUse(
                setting + " is \"" + host + "\", which is no address of this machine. Write 127.0.0.1 for"
                        + " this machine alone, or 0.0.0.0 for whoever reaches it.");
    }
}
