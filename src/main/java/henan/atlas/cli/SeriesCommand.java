package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.AtlasSeries;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PreflightFinding;
import henan.atlas.render.MapContent;
import henan.atlas.report.PageTextWriter;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a series of pages: one for each prefecture, or for each cluster. */
@Command(name = "series", description = "${bundle:series.description}")
final class SeriesCommand implements Callable<Integer> {
    private static final int TOLD_EVERY = 10;

    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Option(names = "--by", required = true, paramLabel = "KIND", description = "${bundle:series.by}")
    private Choice.By by;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "${bundle:series.out}")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "pdf", description = "${bundle:series.format}")
    private Choice.Format format;

    @Mixin
    private PageOptions page;

    @Mixin
    private LaterOption later;

    @Mixin
    private RiversOption rivers;

    @Override
    public Integer call() throws AtlasException {
        page.check();
        PrintWriter printer = spec.commandLine().getOut();
        try (AtlasFile file = atlas.open()) {
            MapContent content = new MapContent(file.content(), file.levels(), file.styles());
            PageComposer composer = new PageComposer(content);
            PageTextWriter editor = new PageTextWriter(content.content(), composer::industryColor);
            SeriesAssembler pages = new SeriesAssembler(content.content(), editor);
            PageChoice all = page.choice(by.kind().template());
            AtlasSeries series = new AtlasSeries(composer, pages.title(by.kind()),
                    pages.entries(by.kind(), all.withMap(rivers.over(later.over(all.map())))));
            List<Path> files = series.export(out, format.format(), page.dpi(), this::told, () -> false);
            printer.println(files.size() == 1 ? texts.get("map.done", files.get(0))
                    : texts.get("series.done", files.size(), out));
            tellFindings(series.preflight(), printer);
        }
        return 0;
    }

    private void told(int done, int all, String title) {
        if (done % TOLD_EVERY == 0 || done == all) {
            spec.commandLine().getErr().println(texts.get("series.progress", done, all, title));
        }
    }

    /** What holds for every page is said once, the rest page by page. */
    private void tellFindings(Map<String, List<PreflightFinding>> findings, PrintWriter printer) {
        List<PreflightFinding> common = findings.isEmpty() ? List.of() : findings.values().iterator().next().stream()
                .filter(f -> findings.values().stream().allMatch(all -> all.contains(f))).toList();
        FindingLines lines = new FindingLines(printer);
        lines.print(common);
        findings.forEach((title, all) -> {
            List<PreflightFinding> own = all.stream().filter(f -> !common.contains(f)).toList();
            if (!own.isEmpty()) {
                printer.println(texts.get("series.of", title));
                lines.print(own);
            }
        });
    }
}
