package org.connectioncoach.discord.fake.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** Sends payloads as the other side asked for them: as text, or as one long zlib stream. */
final class Wire {
    private static final int BUFFER = 8192;

    private final Map<WebSocket, Deflater> compressing = new ConcurrentHashMap<>();

    void compress(WebSocket connection) {
        compressing.put(connection, new Deflater());
    }

    void closed(WebSocket connection) {
        compressing.remove(connection);
    }

    /** What cannot be sent any more is dropped here; the session keeps its events for the next connection. */
    void send(WebSocket connection, ObjectNode payload) {
        if (!connection.isOpen()) {
            return;
        }
        try {
            Deflater deflater = compressing.get(connection);
            if (deflater == null) {
                connection.send(payload.toString());
                return;
            }
            synchronized (deflater) {
                connection.send(ByteBuffer.wrap(compressed(deflater, payload.toString())));
            }
        } catch (WebsocketNotConnectedException gone) {
            // It broke in this very moment.
            closed(connection);
        }
    }

    private static byte[] compressed(Deflater deflater, String payload) {
        deflater.setInput(payload.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, count);
        } while (count == buffer.length);
        return out.toByteArray();
    }
}
