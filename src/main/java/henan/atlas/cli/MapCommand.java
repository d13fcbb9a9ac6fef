package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.MapContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapExport;
import henan.atlas.page.SheetArea;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws the map into a picture or a sheet. */
@Command(name = "map", description = "${bundle:map.description}")
final class MapCommand implements Callable<Integer> {
    private static final int DROPPED_TOLD = 8;

    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:map.out}")
    private Path out;

    @Option(names = "--area", paramLabel = "NAME", description = "${bundle:map.area}")
    private String area;

    @Option(names = "--width", paramLabel = "W", defaultValue = "1920",
            description = "${bundle:map.width}${DEFAULT-VALUE}")
    private int width;

    @Option(names = "--height", paramLabel = "H", defaultValue = "1600",
            description = "${bundle:map.height}${DEFAULT-VALUE}")
    private int height;

    @Override
    public Integer call() throws AtlasException {
        requireKnownForm(out);
        requirePositive("--width", width);
        requirePositive("--height", height);
        List<String> dropped;
        try (AtlasFile file = atlas.open()) {
            MapContent content = file.mapContent();
            SubjectRef subject = area == null ? SubjectRef.PROVINCE
                    : new SubjectByName(content.content(), SheetArea.KINDS).find(area);
            dropped = new MapExport(content).export(new MapExport.Request(out, subject, width, height));
        }
        spec.commandLine().getOut().println(texts.get("map.done", out));
        if (!dropped.isEmpty()) {
            spec.commandLine().getOut().println(told(dropped));
        }
        return 0;
    }

    /** The sentence on names that found no room. */
    String told(List<String> dropped) {
        String names = dropped.stream().limit(DROPPED_TOLD).collect(Collectors.joining(texts.get("map.dropped.comma")));
        return texts.get(dropped.size() > DROPPED_TOLD ? "map.dropped.many" : "map.dropped", dropped.size(), names);
    }

    private void requireKnownForm(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)")) {
            throw new ParameterException(spec.commandLine(), texts.get("map.form", file));
        }
    }

    private void requirePositive(String option, int pixels) {
        if (pixels < 1) {
            throw new ParameterException(spec.commandLine(), texts.get("map.size", option, pixels));
        }
    }
}
