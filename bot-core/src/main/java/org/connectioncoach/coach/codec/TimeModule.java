package org.connectioncoach.coach.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** Dates, times and zones as their ISO texts; three types do not need another library. */
final class TimeModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    TimeModule() {
        super("times");
        add(Instant.class, Instant::parse);
        add(LocalDate.class, LocalDate::parse);
        addSerializer(new Writer<>(ZoneId.class));
        addDeserializer(ZoneId.class, new Reader<>(ZoneId.class, ZoneId::of));
    }

    private <T> void add(Class<T> type, Function<String, T> parse) {
        addSerializer(new Writer<>(type));
        addDeserializer(type, new Reader<>(type, parse));
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1;

        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse.apply(in.getText());
        }
    }
}
