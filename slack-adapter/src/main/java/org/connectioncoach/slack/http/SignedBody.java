package org.connectioncoach.slack.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a request's body, whole and within a size. */
final class SignedBody {
    /** Slack's largest payloads are views, 250 kB before encoding; this leaves room for the encoding. */
    static final int AT_MOST = 1_000_000;

    private SignedBody() {}

    /** Empty when it is too large, or shorter than announced. */
    static Optional<byte[]> read(HttpExchange exchange) {
        try {
            byte[] body = exchange.getRequestBody().readNBytes(AT_MOST + 1);
            String announced = exchange.getRequestHeaders().getFirst("Content-Length");
            boolean whole = announced == null || announced.equals(String.valueOf(body.length));
            return body.length <= AT_MOST && whole ? Optional.of(body) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty when the bytes are not UTF-8. */
    static Optional<String> decode(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
