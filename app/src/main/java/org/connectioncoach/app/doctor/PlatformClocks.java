package org.connectioncoach.app.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SlackSettings;
import org.jspecify.annotations.Nullable;

/**
 * Whether the platforms that are set up can be reached, and whether our clock agrees with theirs: Slack's requests are
 * refused when it is five minutes off. One request each without a token; what comes back is read for its date alone.
 */
final class PlatformClocks {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration REMARKABLE = Duration.ofSeconds(30);
    private static final Duration TOO_MUCH = Duration.ofMinutes(4);

    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PlatformClocks(Clock clock) {
        this.clock = clock;
    }

    List<Finding> look(Settings settings) {
        List<Finding> findings = new ArrayList<>();
        if (settings.slack().mode() != SlackSettings.Mode.OFF) {
            findings.add(look("Slack", or(settings.slack().apiBaseUrl(), "https://slack.com/api/")));
        }
        if (settings.discord().token() != null) {
            findings.add(look("Discord", or(settings.discord().apiBaseUrl(), "https://discord.com/api/v10")));
        }
        return findings;
    }

    private static String or(@Nullable String set, String otherwise) {
        return set == null ? otherwise : set;
    }

    private Finding look(String platform, String address) {
        Optional<Instant> theirs;
        try {
            theirs = dateAt(address);
        } catch (IOException | IllegalArgumentException e) {
            return Finding.note(
                    "network",
                    platform + " cannot be reached from here: " + why(e),
                    "check the network, and HTTPS_PROXY where there is a proxy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.note("network", platform + " was not asked", "try again");
        }
        return theirs.map(date -> compare(platform, date))
                .orElseGet(() -> Finding.fine("network", platform + " can be reached"));
    }

    private static String why(Exception problem) {
        if (problem.getCause() instanceof UnresolvedAddressException) {
            return "its name cannot be looked up";
        }
        if (problem instanceof SSLException) {
            return "its certificate is not trusted here";
        }
        return problem instanceof HttpTimeoutException ? "no answer within seconds" : "nobody answers";
    }

    private Optional<Instant> dateAt(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
        try {
            return response.headers()
                    .firstValue("Date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Finding compare(String platform, Instant theirs) {
        Duration off = Duration.between(theirs, clock.instant());
        Duration size = off.abs();
        if (size.compareTo(REMARKABLE) < 0) {
            return Finding.fine("network", platform + " can be reached, and our clock agrees with its clock");
        }
        String what = "this clock is " + size.toSeconds() + " s " + (off.isNegative() ? "behind " : "ahead of ")
                + platform + "'s";
        String remedy = "set it by NTP, such as: timedatectl set-ntp true";
        return size.compareTo(TOO_MUCH) < 0 ? Finding.note("clock", what, remedy) : Finding.mend("clock", what, remedy);
    }
}
