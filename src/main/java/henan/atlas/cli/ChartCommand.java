package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.chart.Chart;
import henan.atlas.chart.ChartForm;
import henan.atlas.chart.ChartMaker;
import henan.atlas.chart.ChartSheets;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapExport;
import henan.atlas.page.PageComposer;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.SheetFiles;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemeTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws a chart into a picture or onto paper. */
@Command(description = "${bundle:chart.description}")
final class ChartCommand implements Callable<Integer> {
    private static final int WIDTH = 1366;
    /** Whose charts can be asked for. */
    private static final Set<SubjectKind> AREAS = EnumSet.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY);
    private static final Set<SubjectKind> PLACES = EnumSet.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE,
            SubjectKind.COUNTY, SubjectKind.CLUSTER);
    /** Lines that are told apart by colour and shape. */
    private static final int MOST_LINES = 6;

    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "${bundle:chart.kind}${COMPLETION-CANDIDATES}")
    private Choice.ChartKind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:map.out}")
    private Path out;

    @Option(names = "--theme", paramLabel = "NAME", description = "${bundle:chart.theme}")
    private List<String> themes = List.of();

    @Option(names = "--unit", paramLabel = "UNIT", description = "${bundle:theme.unit}")
    private Choice.Unit unit;

    @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:chart.period}")
    private List<String> periods = List.of();

    @Option(names = "--area", paramLabel = "NAME", description = "${bundle:chart.area}")
    private List<String> areas = List.of();

    @Option(names = "--figure", paramLabel = "NAME", description = "${bundle:chart.figure}")
    private String figure;

    @Option(names = "--of", paramLabel = "WHAT", description = "${bundle:chart.of}${COMPLETION-CANDIDATES}")
    private Choice.Counted counted;

    @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:chart.title}")
    private String title;

    @Option(names = "--width", paramLabel = "W", description = "${bundle:chart.width}" + WIDTH)
    private Integer width;

    @Option(names = "--paper", paramLabel = "PAPER", converter = PageOptions.PaperNames.class,
            completionCandidates = PageOptions.PaperNames.class,
            description = "${bundle:chart.paper}${COMPLETION-CANDIDATES}")
    private PaperSize paper;

    @Option(names = "--landscape", description = "${bundle:chart.landscape}")
    private boolean landscape;

    @Option(names = "--dpi", paramLabel = "N", description = "${bundle:chart.dpi}")
    private Integer dpi;

    @Option(names = "--text", paramLabel = "LETTERS", defaultValue = "text", description = "${bundle:page.letters}")
    private Choice.Letters letters;

    @Override
    public Integer call() throws AtlasException {
        check();
        BundledFonts faces = new BundledFonts();
        DrawingAhead ahead = DrawingAhead.begin(faces);
        try (AtlasFile file = atlas.open()) {
            Chart chart = chart(file.content(), ahead.composer(file));
            Chart named = title == null || title.isBlank() ? chart : chart.withTitle(title.strip());
            SheetFiles written = SheetFiles.write(new ChartSheets(new TextPainter(faces)).of(named, form()),
                    new DrawingDetail(dots(), letters.lettering()), out);
            written.files().forEach(done -> spec.commandLine().getOut().println(texts.get("map.done", done)));
        }
        return 0;
    }

    private ChartForm form() {
        if (isPaper()) {
            PaperSize size = paper == null ? PaperSize.OFFERED.get(0) : paper;
            return ChartForm.sheet(landscape ? size.across() : size.upright());
        }
        return ChartForm.picture(width == null ? (int) Math.round(WIDTH * dots() / MapExport.DPI) : width, dots());
    }

    /** A PDF without another word is for paper. */
    private boolean isPaper() {
        return paper != null || landscape || width == null && ending(DrawingFormat.PDF);
    }

    private boolean ending(DrawingFormat format) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith("." + format.ending());
    }

    private double dots() {
        return dpi != null ? dpi : isPaper() ? DrawingDetail.PRINT.dpi() : MapExport.DPI;
    }

    /** Looks at what was said before any work is done. */
    private void check() {
        if (!out.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)")) {
            throw wrong("map.form", out);
        }
        if (width != null && (paper != null || landscape)) {
            throw wrong("chart.widthOrPaper");
        }
        if (dpi != null && (dpi < PageOptions.LEAST_DPI || dpi > PageOptions.MOST_DPI)) {
            throw wrong("page.dpi.range", dpi, PageOptions.LEAST_DPI, PageOptions.MOST_DPI);
        }
        double logical = width == null ? WIDTH : width * MapExport.DPI / dots();
        if (logical < ChartForm.NARROWEST || logical > ChartForm.WIDEST) {
            throw wrong("chart.width.range", width, Math.round(ChartForm.NARROWEST * dots() / MapExport.DPI),
                    Math.round(ChartForm.WIDEST * dots() / MapExport.DPI));
        }
        requireThemes(kind == Choice.ChartKind.BARS ? 1 : kind == Choice.ChartKind.SCATTER ? 2 : 0);
        require(figure != null, kind == Choice.ChartKind.LINES, "--figure");
        require(counted != null, kind == Choice.ChartKind.COUNTS, "--of");
        if (areas.size() > (kind == Choice.ChartKind.LINES ? MOST_LINES : 1)) {
            throw wrong("chart.areas", areas.size(), kind == Choice.ChartKind.LINES ? MOST_LINES : 1);
        }
    }

    private void requireThemes(int wanted) {
        if (themes.size() != wanted) {
            throw wrong(wanted == 0 ? "chart.themes.none" : "chart.themes", kind, wanted, themes.size());
        }
        if (wanted == 0 && (unit != null || !periods.isEmpty()) || periods.size() > Math.max(1, wanted)) {
            throw wrong("chart.periods", kind);
        }
    }

    private void require(boolean said, boolean wanted, String option) {
        if (said != wanted) {
            throw wrong(wanted ? "chart.missing" : "chart.surplus", kind, option);
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), texts.get(key, arguments));
    }

    private Chart chart(AtlasSnapshot content, PageComposer composer) throws AtlasException {
        ChartMaker maker = new ChartMaker(content, composer::industryLook);
        List<SubjectRef> places = new ArrayList<>();
        SubjectLookup lookup = new SubjectLookup(content, kind == Choice.ChartKind.LINES ? PLACES : AREAS);
        for (String area : areas) {
            places.add(lookup.find(area));
        }
        SubjectRef area = places.isEmpty() ? SubjectRef.PROVINCE : places.get(0);
        return switch (kind) {
            case BARS -> maker.bars(table(content, composer, maker, area, 0, null));
            case SCATTER -> {
                ThemeTable across = table(content, composer, maker, area, 0, null);
                yield maker.scatter(across, table(content, composer, maker, area, 1, across.unit()));
            }
            case LINES -> maker.lines(places.isEmpty() ? List.of(area) : places, figure);
            case TREEMAP -> maker.industries(area);
            case COUNTS -> maker.counts(counted.kind(), area);
        };
    }

    /** The figures of a theme. @param like what another's are of, taken where it was not said and this has such */
    private ThemeTable table(AtlasSnapshot content, PageComposer composer, ChartMaker maker, SubjectRef area, int which,
                             @Nullable AreaUnit like) throws AtlasException {
        ThemeMaker offered = new ThemeMaker(content, composer.ramps(), composer::industryLook);
        ThemeCatalog catalog = new ThemeCatalog(content);
        String period = periods.isEmpty() ? null : periods.get(Math.min(which, periods.size() - 1));
        Choice.Unit of = unit != null || like == null ? unit : Choice.Unit.valueOf(like.name());
        ThemeChoice choice = new ThemeWish(spec, themes.get(which), of, period, null, null, null).choice(offered);
        Theme theme = catalog.theme(choice.theme()).orElseThrow();
        return maker.within(catalog.table(theme, choice.unit(), choice.period()), area);
    }
}
