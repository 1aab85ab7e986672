package org.connectioncoach.coach.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Span;
import org.connectioncoach.platform.Inbound;

/** Writes domain values as JSON and reads them back, so that the domain needs no annotation. Safe for many threads. */
public final class Codec {
    private final ObjectMapper mapper = mapper();

    public String write(Conversation conversation) {
        return json(conversation);
    }

    public Conversation conversation(String json) {
        return json.isEmpty() ? Conversation.NEW : read(json, Conversation.class);
    }

    public String write(Profile profile) {
        return json(profile);
    }

    public Profile profile(String json) {
        return json.isEmpty() ? Profile.EMPTY : read(json, Profile.class);
    }

    public String write(Reply reply) {
        return json(reply);
    }

    public Reply reply(String json) {
        return read(json, Reply.class);
    }

    public String write(Inbound inbound) {
        return json(inbound);
    }

    public Inbound inbound(String json) {
        return read(json, Inbound.class);
    }

    /** For handing a member their own data: indented, for people. */
    public String pretty(Object value) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing a member's data", e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing " + value.getClass().getSimpleName() + " as JSON", e);
        }
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new UncheckedIOException("reading a stored " + type.getSimpleName(), e);
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addModule(new TimeModule())
                .addMixIn(State.class, Kind.class)
                .addMixIn(Event.class, Kind.class)
                .addMixIn(Block.class, Kind.class)
                .addMixIn(Span.class, Kind.class)
                .addMixIn(Field.class, Kind.class)
                .addMixIn(Drawing.class, Kind.class);
        StateNames.all().forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        for (Class<?> family : new Class<?>[] {Event.class, Block.class, Span.class, Field.class, Drawing.class}) {
            for (Class<?> type : family.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(type, name(type)));
            }
        }
        return builder.build();
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Which kind a value is stands beside its fields under {@code is}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface Kind {}
}
