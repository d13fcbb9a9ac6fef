package henan.atlas.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import henan.atlas.carto.MapStateJson;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Link;
import henan.atlas.profile.Section;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Values as JSON for other programs: the components of a record in their order, subjects as {@code kind:id}, and
 * {@code null} where a number is not known.
 */
final class Json {
    private final ObjectWriter writer = JsonMapper.builder()
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .addModule(new SimpleModule()
                    .addSerializer(SubjectRef.class, as(SubjectRef::toString))
                    .addSerializer(Period.class, as(Period::written))
                    .addSerializer(Link.class, as(Json::link))
                    .addSerializer(ClusterFilter.class, as(MapStateJson::of))
                    .addSerializer(Section.class, as(Json::section))
                    .addSerializer(OptionalInt.class, as(n -> n.isPresent() ? (Integer) n.getAsInt() : null))
                    .addSerializer(OptionalDouble.class, as(n -> n.isPresent() ? (Double) n.getAsDouble() : null)))
            .build().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /** Plain words lead to an empty target. */
    private static Object link(Link link) {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("text", link.text());
        written.put("target", link.target().map(SubjectRef::toString).orElse(""));
        return written;
    }

    /** Of every kind of section the same components, so that a reader need not tell the kinds apart. */
    private static Object section(Section section) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("tab", section.tab());
        written.put("id", section.id());
        written.put("title", section.title());
        written.put("entries", section instanceof Section.Rows rows ? rows.entries() : List.of());
        written.put("statements", section instanceof Section.Sentences said ? said.statements() : List.of());
        written.put("figures", section instanceof Section.Figures figures ? figures.figures() : List.of());
        written.put("stages", section instanceof Section.Chain chain ? chain.stages() : List.of());
        written.put("readings", section instanceof Section.Cases cases ? cases.readings() : List.of());
        written.put("remark", section.remark());
        return written;
    }

    String of(Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value, e);
        }
    }

    private static <T> JsonSerializer<T> as(Function<T, Object> form) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                provider.defaultSerializeValue(form.apply(value), out);
            }
        };
    }
}
