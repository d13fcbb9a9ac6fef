package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.MapPurpose;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapExport;
import henan.atlas.page.PageArea;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PageExport;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.PageText;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.report.PageTextWriter;
import henan.atlas.text.Messages;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws the map into a picture, or a printed page with its map. */
@Command(description = "${bundle:map.description}")
final class MapCommand implements Callable<Integer> {
    private static final int DROPPED_TOLD = 8;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1600;
    /** Of what is shown to a room: as high as the screen there. */
    private static final int SCREEN_HEIGHT = 1080;

    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:map.out}")
    private Path out;

    @Option(names = "--area", paramLabel = "NAME", description = "${bundle:map.area}")
    private String area;

    @Option(names = "--width", paramLabel = "W", description = "${bundle:map.width}" + WIDTH)
    private Integer width;

    @Option(names = "--height", paramLabel = "H", description = "${bundle:map.height}" + HEIGHT
            + "${bundle:map.height.shown}" + SCREEN_HEIGHT)
    private Integer height;

    @Option(names = "--template", paramLabel = "TEMPLATE", description = "${bundle:page.template}")
    private Choice.Template template;

    @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:map.title}")
    private String title;

    @Mixin
    private PageOptions page;

    @Mixin
    private ThemeOptions theme;

    @Mixin
    private LaterOption later;

    @Mixin
    private RiversOption rivers;

    @Override
    public Integer call() throws AtlasException {
        page.checkForm(out);
        requirePositive("--width", width);
        requirePositive("--height", height);
        page.check();
        theme.check();
        boolean paged = page.isPaper() || theme.isAsked() || template != null || title != null;
        if (paged && (width != null || height != null)) {
            throw wrong("map.pixelsOrPaper");
        }
        DrawingAhead ahead = DrawingAhead.begin();
        try (AtlasFile file = atlas.open()) {
            PageComposer composer = ahead.composer(file);
            SubjectRef subject = area == null ? SubjectRef.PROVINCE
                    : new SubjectLookup(file.content(), PageArea.KINDS).find(area);
            if (paged) {
                page(file.content(), composer, subject);
            } else {
                picture(composer, subject);
            }
        }
        return 0;
    }

    private void picture(PageComposer composer, SubjectRef subject) throws AtlasException {
        DrawingDetail detail = page.pictureDetail();
        double dpi = detail.dpi();
        PageChoice chosen = page.picture();
        int usual = chosen.purpose() == MapPurpose.PRESENTATION ? SCREEN_HEIGHT : HEIGHT;
        MapExport.Exported written = new MapExport(composer).export(new MapExport.Request(out,
                width == null ? (int) Math.round(WIDTH * dpi / MapExport.DPI) : width,
                height == null ? (int) Math.round(usual * dpi / MapExport.DPI) : height, detail,
                chosen.withMap(rivers.over(later.over(chosen.map()))).over(subject)));
        printer().println(texts.get("map.done", out));
        new FindingLines(printer()).print(written.cut().stream().toList());
        if (!written.dropped().isEmpty()) {
            printer().println(told(written.dropped()));
        }
    }

    private void page(AtlasSnapshot content, PageComposer composer, SubjectRef subject) throws AtlasException {
        PageTextWriter editor = new PageTextWriter(content, composer::industryColor);
        PageTemplate kind = kind(subject);
        ThemeMaker themes = new ThemeMaker(content, composer.ramps(), composer::industryLook);
        Optional<ThemedMap> themed = theme.isAsked()
                ? Optional.of(theme.wish().compose(themes, composer.ramps(), subject, List.of())) : Optional.empty();
        PageChoice chosen = page.choice(kind);
        PageText text = themed.isPresent() ? editor.text(themed.get()) : editor.text(subject);
        PageSpec pageSpec = new PageSpec(chosen.withMap(rivers.over(later.over(chosen.map()))).over(subject),
                title == null || title.isBlank() ? text : text.withTitle(title.strip()),
                themed.map(ThemedMap::drawing));
        PageExport.Written written = PageExport.write(composer.compose(pageSpec), out, page.detail());
        written.files().forEach(file -> printer().println(texts.get("map.done", file)));
        themed.flatMap(theme.wish()::remark).ifPresent(printer()::println);
        new FindingLines(printer()).print(written.findings());
    }

    private PageTemplate kind(SubjectRef subject) {
        if (template != null && template == Choice.Template.THEME != theme.isAsked()) {
            throw wrong(theme.isAsked() ? "page.template.withTheme" : "page.template.withoutTheme");
        }
        if (theme.isAsked()) {
            return PageTemplate.THEME;
        }
        return template == null ? PageTemplate.of(subject.kind()) : template.template();
    }

    private PrintWriter printer() {
        return spec.commandLine().getOut();
    }

    /** The sentence on names that found no room. */
    String told(List<String> dropped) {
        String names = dropped.stream().limit(DROPPED_TOLD).collect(Collectors.joining(texts.get("map.dropped.comma")));
        return texts.get(dropped.size() > DROPPED_TOLD ? "map.dropped.many" : "map.dropped", dropped.size(), names);
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), texts.get(key, arguments));
    }

    private void requirePositive(String option, Integer pixels) {
        if (pixels != null && pixels < 1) {
            throw wrong("map.size", option, pixels);
        }
    }
}
