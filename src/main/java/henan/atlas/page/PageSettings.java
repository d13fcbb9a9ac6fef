package henan.atlas.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import henan.atlas.page.file.PaperSize;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is chosen for pages and for files, kept as text between two runs. What cannot be read counts as never chosen.
 *
 * @param page    choices for pages
 * @param files   choices for files
 * @param presets choices for pages the person has given names, the oldest first
 */
public record PageSettings(PageChoice page, FileChoice files, List<PagePreset> presets) {
    /** Before anything is chosen. */
    public static final PageSettings FIRST = new PageSettings(PageChoice.FIRST, FileChoice.FIRST);

    public PageSettings {
        presets = List.copyOf(presets);
    }

    /** Choices where nothing has been given a name. */
    public PageSettings(PageChoice page, FileChoice files) {
        this(page, files, List.of());
    }

    /** The choices as JSON; {@link #read} reads it. */
    public String text() {
        ObjectNode node = node(page);
        node.put("format", files.format().name()).put("dpi", files.dpi()).put("letters", files.letters().name())
                .put("binding", files.binding().name());
        files.folder().ifPresent(f -> node.put("folder", f.toString()));
        ArrayNode named = node.putArray("presets");
        presets.forEach(p -> named.add(node(p.choice()).put("name", p.name())));
        return node.toString();
    }

    private static ObjectNode node(PageChoice page) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("template", page.template().name()).put("paper", page.paper().name()).put("across", page.across());
        node.set("map", MapStateJson.of(page.map()));
        ArrayNode beside = node.putArray("beside");
        page.beside().forEach(map -> beside.add(MapStateJson.of(map)));
        ArrayNode parts = node.putArray("parts");
        page.parts().stream().sorted().map(Enum::name).forEach(parts::add);
        node.put("approval", page.approval()).put("note", page.note());
        page.logo().ifPresent(f -> node.put("logo", f.toString()));
        return node;
    }

    /** @param text anything; what is not of the form {@link #text} has gives {@link #FIRST} */
    public static PageSettings read(String text) {
        JsonNode node = MapStateJson.parsed(text);
        return node.isObject() ? new PageSettings(page(node), files(node), presets(node.path("presets"))) : FIRST;
    }

    private static List<PagePreset> presets(JsonNode nodes) {
        List<PagePreset> presets = List.of();
        for (JsonNode node : nodes) {
            String name = node.path("name").asText("");
            if (PagePreset.isName(name)) {
                presets = PagePreset.with(presets, new PagePreset(name, page(node)));
            }
        }
        return presets;
    }

    private static PageChoice page(JsonNode node) {
        PageChoice first = PageChoice.FIRST;
        PageTemplate template = MapStateJson.word(PageTemplate.class, node.path("template"))
                .filter(PageTemplate.PRINTED::contains).orElse(first.template());
        PaperSize paper = PaperSize.named(node.path("paper").asText()).orElse(first.paper());
        MapState map = MapStateJson.read(node.path("map"), first.map());
        List<MapState> beside = new ArrayList<>();
        for (JsonNode other : node.path("beside")) {
            if (beside.size() < PageSpec.MOST_MAPS - 1) {
                beside.add(MapStateJson.read(other, first.map()));
            }
        }
        return new PageChoice(template, paper.lying(node.path("across").asBoolean(first.across())), map,
                beside, parts(node.path("parts")), node.path("approval").asText(""), node.path("note").asText(""),
                path(node.path("logo")));
    }

    private static Set<PagePart> parts(JsonNode node) {
        if (!node.isArray()) {
            return PageChoice.FIRST.parts();
        }
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        node.forEach(word -> MapStateJson.word(PagePart.class, word).ifPresent(parts::add));
        return parts;
    }

    private static FileChoice files(JsonNode node) {
        FileChoice first = FileChoice.FIRST;
        int dpi = node.path("dpi").asInt(first.dpi());
        return new FileChoice(MapStateJson.word(DrawingFormat.class, node.path("format")).orElse(first.format()),
                Math.max(FileChoice.LEAST_DPI, Math.min(FileChoice.MOST_DPI, dpi)),
                MapStateJson.word(Lettering.class, node.path("letters")).orElse(first.letters()),
                MapStateJson.word(Binding.class, node.path("binding")).orElse(first.binding()),
                path(node.path("folder")));
    }

    private static Optional<Path> path(JsonNode node) {
        try {
            return node.isTextual() ? Optional.of(Path.of(node.textValue())) : Optional.empty();
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }
}
