package henan.atlas.carto;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Map states as JSON, the one form in which they are kept. What is unknown in it is left aside, and what is missing or
 * broken counts as never chosen: a map that was remembered badly is no reason to trouble anybody.
 */
public final class MapStateJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MapStateJson() {
    }

    public static String text(MapState state) {
        return of(state).toString();
    }

    public static String text(List<MapState> states) {
        ArrayNode all = NODES.arrayNode();
        states.forEach(s -> all.add(of(s)));
        return all.toString();
    }

    /** @param text anything; what is no map state gives {@link MapState#FIRST} */
    public static MapState read(String text) {
        return read(parsed(text), MapState.FIRST);
    }

    /** @param text anything; what is no list of map states gives none */
    public static List<MapState> readAll(String text) {
        List<MapState> states = new ArrayList<>();
        parsed(text).forEach(node -> {
            if (node.isObject()) {
                states.add(read(node, MapState.FIRST));
            }
        });
        return states;
    }

    /**
     * Text as JSON; a node that is missing when it is none. Read without Jackson's mapper, whose classes alone take
     * longer to load than all else that is done before the window shows.
     */
    public static JsonNode parsed(String text) {
        if (text.isBlank()) {
            return MissingNode.getInstance();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == null ? MissingNode.getInstance() : node(parser);
        } catch (IOException broken) {
            return MissingNode.getInstance();
        }
    }

    /** The value the parser stands on, which it is then at the end of. */
    private static JsonNode node(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = NODES.objectNode();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.set(name, node(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(node(parser));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    public static ObjectNode of(MapState state) {
        ObjectNode node = NODES.objectNode();
        node.set("view", of(state.view()));
        node.put("purpose", state.purpose().name());
        node.put("wording", state.wording().name());
        state.theme().ifPresent(t -> node.set("theme", of(t)));
        node.set("filter", of(state.filter()));
        node.set("shown", words(state.shown().stream().filter(o -> o != MapOverlay.RIVERS).sorted().map(Enum::name)
                .toList()));
        node.put("rivers", state.shows(MapOverlay.RIVERS));
        node.set("marks", words(state.marks().stream().map(SubjectRef::toString).toList()));
        return node;
    }

    /**
     * A state out of a node.
     *
     * @param otherwise gives what is missing or broken in it; a theme, a filter or marks that are missing are none
     */
    public static MapState read(JsonNode node, MapState otherwise) {
        if (!node.isObject()) {
            return otherwise;
        }
        Set<MapOverlay> shown = new LinkedHashSet<>(otherwise.shown());
        if (node.path("shown").isArray()) {
            shown.clear();
            node.path("shown").forEach(word -> word(MapOverlay.class, word).ifPresent(shown::add));
        }
        List<SubjectRef> marks = new ArrayList<>();
        node.path("marks").forEach(word -> subject(word).ifPresent(marks::add));
        MapPurpose purpose = word(MapPurpose.class, node.path("purpose")).orElse(otherwise.purpose());
        return new MapState(view(node.path("view")).orElse(otherwise.view()), purpose,
                word(LegendWording.class, node.path("wording")).orElse(otherwise.wording()),
                theme(node.path("theme")), filter(node.path("filter")), shown, marks)
                .withShown(MapOverlay.RIVERS, node.path("rivers").asBoolean(purpose.hasRivers()));
    }

    private static ObjectNode of(MapView view) {
        ObjectNode node = NODES.objectNode();
        if (view instanceof MapView.OfArea of) {
            node.put("area", of.area().toString());
            of.scale().ifPresent(s -> node.put("scale", s));
        } else if (view instanceof MapView.Centred at) {
            node.put("x", at.x()).put("y", at.y()).put("metresPerPixel", at.metresPerPixel());
        } else if (view instanceof MapView.OfGround ground) {
            node.put("west", ground.west()).put("south", ground.south()).put("east", ground.east())
                    .put("north", ground.north());
            ground.scale().ifPresent(s -> node.put("scale", s));
        }
        return node;
    }

    private static Optional<MapView> view(JsonNode node) {
        OptionalDouble scale = node.path("scale").isNumber() ? OptionalDouble.of(node.path("scale").doubleValue())
                : OptionalDouble.empty();
        return subject(node.path("area")).<MapView>flatMap(a -> whole(a, w -> new MapView.OfArea(w, scale)))
                .or(() -> whole(node, MapStateJson::centred))
                .or(() -> whole(node, n -> new MapView.OfGround(number(n, "west"), number(n, "south"),
                        number(n, "east"), number(n, "north"), scale)));
    }

    private static MapView centred(JsonNode node) {
        return new MapView.Centred(number(node, "x"), number(node, "y"), number(node, "metresPerPixel"));
    }

    private static ObjectNode of(ThemeChoice theme) {
        ObjectNode node = NODES.objectNode().put("theme", theme.theme()).put("unit", theme.unit().name())
                .put("period", theme.period()).put("method", theme.method().name()).put("classes", theme.classes());
        ArrayNode breaks = node.putArray("breaks");
        theme.breaks().forEach(breaks::add);
        theme.ramp().ifPresent(r -> node.put("ramp", r));
        return node.put("reversed", theme.reversed());
    }

    private static Optional<ThemeChoice> theme(JsonNode node) {
        Optional<AreaUnit> unit = word(AreaUnit.class, node.path("unit"));
        if (!node.path("theme").isTextual() || unit.isEmpty() || !node.path("period").isTextual()) {
            return Optional.empty();
        }
        ThemeChoice usual = ThemeChoice.usual(node.path("theme").textValue(), unit.get(),
                node.path("period").textValue());
        List<Double> breaks = new ArrayList<>();
        node.path("breaks").forEach(b -> breaks.add(b.isNumber() ? b.doubleValue() : Double.NaN));
        ClassMethod method = word(ClassMethod.class, node.path("method")).orElse(usual.method());
        if (method == ClassMethod.MANUAL && !ascending(breaks)) {
            return Optional.of(usual);
        }
        return Optional.of(new ThemeChoice(usual.theme(), usual.unit(), usual.period(), method,
                node.path("classes").asInt(usual.classes()), method == ClassMethod.MANUAL ? breaks : List.of(),
                Optional.ofNullable(node.path("ramp").textValue()), node.path("reversed").asBoolean()));
    }

    private static boolean ascending(List<Double> breaks) {
        for (int i = 0; i < breaks.size(); i++) {
            if (!Double.isFinite(breaks.get(i)) || i > 0 && !(breaks.get(i) > breaks.get(i - 1))) {
                return false;
            }
        }
        return breaks.size() < Classification.MOST_CLASSES;
    }

    public static ObjectNode of(ClusterFilter filter) {
        ObjectNode node = NODES.objectNode();
        for (ClusterCondition condition : filter.conditions()) {
            if (condition instanceof ClusterCondition.OfIndustry asked) {
                node.set("industries", sorted(asked.classes()));
            } else if (condition instanceof ClusterCondition.In asked) {
                node.set("places", sorted(asked.places()));
            } else if (condition instanceof ClusterCondition.Graded asked) {
                node.set("grades", sorted(asked.grades()));
            } else if (condition instanceof ClusterCondition.Holds asked) {
                node.withArray("holds").add(asked.what().name());
            } else if (condition instanceof ClusterCondition.Of asked) {
                node.withArray("of").add(asked.subject().toString());
            } else if (condition instanceof ClusterCondition.Among asked) {
                node.set("clusters", sorted(asked.clusters()));
            } else if (condition instanceof ClusterCondition.Besides) {
                node.put("besides", true);
            }
        }
        return node;
    }

    private static ClusterFilter filter(JsonNode node) {
        List<ClusterCondition> conditions = new ArrayList<>();
        words(node.path("industries")).map(ClusterCondition.OfIndustry::new).ifPresent(conditions::add);
        places(node).map(ClusterCondition.In::new).ifPresent(conditions::add);
        words(node.path("grades")).map(words -> new ClusterCondition.Graded(values(Confidence.class, words)))
                .ifPresent(conditions::add);
        words(node.path("holds")).ifPresent(words -> values(Holding.class, words)
                .forEach(what -> conditions.add(new ClusterCondition.Holds(what))));
        node.path("of").forEach(word -> subject(word).map(ClusterCondition.Of::new).ifPresent(conditions::add));
        words(node.path("clusters")).map(ClusterCondition.Among::new).ifPresent(conditions::add);
        if (node.path("besides").asBoolean()) {
            conditions.add(new ClusterCondition.Besides());
        }
        return new ClusterFilter(conditions);
    }

    /** The places asked for; earlier forms name the codes of prefectures alone. */
    private static Optional<Set<SubjectRef>> places(JsonNode node) {
        return words(node.path("places")).<Set<SubjectRef>>map(words -> words.stream()
                .flatMap(word -> whole(word, SubjectRef::parse).stream()).collect(Collectors.toSet()))
                .or(() -> words(node.path("prefectures")).map(codes -> codes.stream()
                        .flatMap(code -> whole(code, SubjectRef::prefecture).stream()).collect(Collectors.toSet())));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, Set<String> words) {
        return words.stream().flatMap(word -> word(type, NODES.textNode(word)).stream()).collect(Collectors.toSet());
    }

    private static Optional<Set<String>> words(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        node.forEach(id -> ids.add(id.asText()));
        return Optional.of(ids);
    }

    private static ArrayNode sorted(Set<?> values) {
        return words(values.stream().map(Object::toString).sorted().toList());
    }

    private static ArrayNode words(Collection<String> words) {
        ArrayNode node = NODES.arrayNode();
        words.forEach(node::add);
        return node;
    }

    private static double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).doubleValue() : Double.NaN;
    }

    private static Optional<SubjectRef> subject(JsonNode node) {
        return node.isTextual() ? whole(node.textValue(), SubjectRef::parse) : Optional.empty();
    }

    /** A value of an enumeration by its name; empty when it has none such. */
    public static <E extends Enum<E>> Optional<E> word(Class<E> type, JsonNode node) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(node.asText())).findFirst();
    }

    /** What a form makes of a value; empty where it refuses it. */
    private static <A, B> Optional<B> whole(A value, Function<A, B> form) {
        try {
            return Optional.of(form.apply(value));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
