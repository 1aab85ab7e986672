package org.connectioncoach.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.connectioncoach.app.settings.Settings.LogSettings;
import org.slf4j.LoggerFactory;

/** Says where the log goes. Lines hold ids and references, never what a member wrote. */
public final class Logs {
    /** Libraries that say too much, or repeat what people wrote when they say anything at all. */
    private static final Map<String, Level> LIBRARIES = Map.of(
            "com.zaxxer.hikari", Level.WARN,
            "org.flywaydb", Level.WARN,
            "com.github.kagkarlsson", Level.WARN,
            "com.slack.api", Level.WARN,
            "com.slack.api.bolt.util.SlackRequestParser", Level.ERROR,
            "okhttp3", Level.WARN,
            "org.java_websocket", Level.WARN,
            "net.dv8tion", Level.INFO,
            // Prints the raw payload, words and all, when it cannot read one.
            "net.dv8tion.jda.internal.requests.WebSocketClient", Level.OFF);

    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} %replace(%kvp{NONE} ){'^ $', ''}%msg%n";

    private Logs() {}

    /**
     * Writes to {@code coach.log} in a folder: 10 MB a file, 14 days and 200 MB in all.
     *
     * @param alsoToStandardError for a process that somebody watches or a container collects
     */
    public static void to(Path folder, LogSettings settings, boolean alsoToStandardError) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)
                || Logs.class.getResource("/logback-test.xml") != null) {
            return;
        }
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        OutputStreamAppender<ILoggingEvent> file = file(context, folder, settings);
        root.addAppender(file);
        if (alsoToStandardError) {
            root.addAppender(console(context, settings));
        }
        root.setLevel(Level.valueOf(settings.level().name()));
        LIBRARIES.forEach((name, level) -> context.getLogger(name).setLevel(level));
        if (!file.isStarted()) {
            context.getLogger(Logs.class).warn("{} cannot be written to: the log is on standard error alone", folder);
        }
    }

    private static OutputStreamAppender<ILoggingEvent> file(LoggerContext context, Path folder, LogSettings settings) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(folder.resolve("coach.log").toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder.resolve("coach.%d{yyyy-MM-dd}.%i.log").toString());
        rolling.setMaxFileSize(FileSize.valueOf("10MB"));
        rolling.setMaxHistory(14);
        rolling.setTotalSizeCap(FileSize.valueOf("200MB"));
        rolling.start();
        file.setRollingPolicy(rolling);
        file.setEncoder(encoder(context, settings));
        file.start();
        return file;
    }

    private static OutputStreamAppender<ILoggingEvent> console(LoggerContext context, LogSettings settings) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder(context, settings));
        console.start();
        return console;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogSettings settings) {
        if (settings.format() == LogSettings.Format.JSON) {
            JsonEncoder json = new JsonEncoder();
            json.setContext(context);
            json.setWithFormattedMessage(true);
            json.setWithMessage(false);
            json.setWithArguments(false);
            json.setWithSequenceNumber(false);
            json.setWithNanoseconds(false);
            json.setWithContext(false);
            json.start();
            return json;
        }
        PatternLayoutEncoder text = new PatternLayoutEncoder();
        text.setContext(context);
        text.setCharset(StandardCharsets.UTF_8);
        text.setPattern(PATTERN);
        text.start();
        return text;
    }
}
