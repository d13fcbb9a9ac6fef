package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.MapExport;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws the map into a picture or a sheet. */
@Command(name = "map", description = "${bundle:map.description}")
final class MapCommand implements Callable<Integer> {
    private static final int SMALLEST = 200;
    private static final int LARGEST = 12_000;

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
        requireDrawable("--width", width);
        requireDrawable("--height", height);
        try (AtlasFile file = atlas.open()) {
            new MapExport(file.mapContent())
                    .export(new MapExport.Request(out, Optional.ofNullable(area), width, height));
        }
        spec.commandLine().getOut().println(texts.get("map.done", out));
        return 0;
    }

    private void requireKnownForm(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)")) {
            throw new ParameterException(spec.commandLine(), texts.get("map.form", file));
        }
    }

    private void requireDrawable(String option, int pixels) {
        if (pixels < SMALLEST || pixels > LARGEST) {
            throw new ParameterException(spec.commandLine(),
                    texts.get("map.size", option, pixels, SMALLEST, LARGEST));
        }
    }
}
