package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.AtlasSeries;
import henan.atlas.page.Binding;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PreflightFinding;
import henan.atlas.page.SeriesEntry;
import henan.atlas.report.PageTextWriter;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a volume of pages: one for each prefecture, for each cluster, or for each theme. */
@Command(description = "${bundle:series.description}")
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

    @Option(names = "--area", paramLabel = "NAME", description = "${bundle:series.area}")
    private String area;

    @Option(names = "--only", paramLabel = "NAME", split = "[,，、]", description = "${bundle:series.only}")
    private List<String> only;

    @ArgGroup(exclusive = true)
    private Bound bound = new Bound();

    /** How it is bound, when not as facing pages. */
    private static final class Bound {
        @Option(names = "--single-sided", description = "${bundle:series.single}")
        private boolean singleSided;

        @Option(names = "--booklet", description = "${bundle:series.booklet}")
        private boolean booklet;

        Binding binding() {
            return booklet ? Binding.BOOKLET : singleSided ? Binding.SINGLE : Binding.FACING;
        }
    }

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
        DrawingAhead ahead = DrawingAhead.begin();
        try (AtlasFile file = atlas.open()) {
            PageComposer composer = ahead.composer(file);
            AtlasSnapshot content = file.content();
            PageTextWriter editor = new PageTextWriter(content, composer::industryColor);
            SeriesAssembler pages = new SeriesAssembler(content, editor,
                    new ThemeMaker(content, composer.ramps(), composer::industryLook));
            PageChoice usual = page.choice(by.kind().template());
            PageChoice all = usual.withMap(rivers.over(later.over(usual.map())));
            VolumeSelection of = selection(content);
            List<SeriesEntry> entries = pages.entries(by.kind(), all, of);
            AtlasSeries series = new AtlasSeries(composer, pages.text(by.kind(), all, of, entries.size()), entries,
                    bound.binding());
            List<Path> files = series.export(out, format.format(), page.detail(), new Told(), () -> false);
            printer.println(files.size() == 1 ? texts.get("map.done", files.get(0))
                    : texts.get("series.done", files.size(), out));
            tellFindings(series.preflight(), printer);
        }
        return 0;
    }

    /** What was asked for by name: a prefecture, or single prefectures and clusters. */
    private VolumeSelection selection(AtlasSnapshot content) throws AtlasException {
        List<String> names = new ArrayList<>(only == null ? List.of() : only);
        if (area != null) {
            names.add(area);
        }
        if (names.isEmpty()) {
            return VolumeSelection.ALL;
        }
        SubjectLookup lookup = new SubjectLookup(content, EnumSet.of(SubjectKind.PREFECTURE, SubjectKind.CLUSTER));
        List<SubjectRef> found = new ArrayList<>();
        for (String name : names) {
            found.add(lookup.find(name));
        }
        return VolumeSelection.of(found);
    }

    /** Tells how far it has come, where one waits for it. */
    private final class Told implements AtlasSeries.Progress {
        @Override
        public void laidOut(int done, int all, String title) {
            tell("series.laid", done, all, title);
        }

        @Override
        public void finished(int done, int all, String title) {
            tell("series.progress", done, all, title);
        }

        private void tell(String key, int done, int all, String title) {
            if (done % TOLD_EVERY == 0 || done == all) {
                spec.commandLine().getErr().println(texts.get(key, done, all, title));
            }
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
