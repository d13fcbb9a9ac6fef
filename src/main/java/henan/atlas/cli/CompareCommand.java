package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.MapView;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.ComparisonHandout;
import henan.atlas.handout.DocumentFormat;
import henan.atlas.handout.SheetFormat;
import henan.atlas.page.PageArea;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PageExport;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.PageText;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.report.ComparisonText;
import henan.atlas.report.PageTextWriter;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Puts what is known of several places side by side on a page; or draws two to four maps on one. What is said several
 * times is said of the maps one after the other; what is said once is said of all.
 */
@Command(description = "${bundle:compare.description}")
final class CompareCommand implements Callable<Integer> {
    private final Messages texts = Messages.of("cli");

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:compare.out}")
    private Path out;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "${bundle:compare.places}")
    private List<String> places = List.of();

    @Option(names = "--area", paramLabel = "NAME", description = "${bundle:compare.area}")
    private List<String> areas = List.of();

    @Option(names = "--industry", paramLabel = "NAME", description = "${bundle:compare.industry}")
    private List<String> industries = List.of();

    @Option(names = "--theme", paramLabel = "NAME", description = "${bundle:compare.theme}")
    private List<String> themes = List.of();

    @Option(names = "--period", paramLabel = "PERIOD", description = "${bundle:compare.period}")
    private List<String> periods = List.of();

    @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:map.title}")
    private String title;

    @Mixin
    private DividingOptions dividing;

    @Mixin
    private PageOptions page;

    @Mixin
    private LaterOption later;

    @Mixin
    private RiversOption rivers;

    @Override
    public Integer call() throws AtlasException {
        if (!places.isEmpty()) {
            return sideBySide();
        }
        page.checkForm(out);
        page.check();
        check();
        DrawingAhead ahead = DrawingAhead.begin();
        try (AtlasFile file = atlas.open()) {
            write(file.content(), ahead.composer(file));
        }
        return 0;
    }

    private void checkPlacesForm() {
        if (!out.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)")) {
            throw wrong("compare.places.form", out);
        }
    }

    private List<SubjectRef> subjects(AtlasSnapshot content) throws AtlasException {
        SubjectLookup lookup = new SubjectLookup(content, ComparisonSheet.KINDS);
        List<SubjectRef> subjects = new ArrayList<>();
        for (String place : places) {
            subjects.add(lookup.find(place));
        }
        if (new HashSet<>(subjects).size() < subjects.size()) {
            throw wrong("compare.places.twice");
        }
        return subjects;
    }

    /** What is known of several places, row by row. */
    private int sideBySide() throws AtlasException {
        if (count() > 0 || dividing.isAsked()) {
            throw wrong("compare.placesOrMaps");
        }
        if (places.size() < ComparisonSheet.FEWEST || places.size() > ComparisonSheet.MOST) {
            throw wrong("compare.places.count", places.size(), ComparisonSheet.FEWEST, ComparisonSheet.MOST);
        }
        Optional<SheetFormat> sheets = SheetFormat.of(out);
        Optional<DocumentFormat> document = DocumentFormat.of(out);
        if (sheets.isPresent() || document.isPresent()) {
            try (AtlasFile file = atlas.open()) {
                ComparisonSheet told = new ProfileAssembler(file.content()).compare(subjects(file.content()),
                        later.isAsked()).orElseThrow();
                if (sheets.isPresent()) {
                    sheets.get().write(ComparisonHandout.sheets(told), out, () -> false);
                } else {
                    document.orElseThrow().write(ComparisonHandout.document(told), out, () -> false);
                }
                printer().println(texts.get("map.done", out));
            }
            return 0;
        }
        checkPlacesForm();
        page.check();
        DrawingAhead ahead = DrawingAhead.begin();
        try (AtlasFile file = atlas.open()) {
            List<SubjectRef> subjects = subjects(file.content());
            PageComposer composer = ahead.composer(file);
            ComparisonText text = ComparisonText.of(file.content(), subjects, later.isAsked(),
                    composer::industryColor);
            PageChoice chosen = page.choice(PageTemplate.SEVERAL);
            PageText words = title == null || title.isBlank() ? text.text() : text.text().withTitle(title.strip());
            PageExport.Written written = PageExport.write(page.isLaid() ? composer.compose(chosen, words, text.table())
                    : composer.composeLying(chosen, words, text.table()), out, page.detail());
            written.files().forEach(done -> printer().println(texts.get("map.done", done)));
            new FindingLines(printer()).print(written.findings());
        }
        return 0;
    }

    private int count() {
        return Math.max(Math.max(areas.size(), industries.size()), Math.max(themes.size(), periods.size()));
    }

    private void check() {
        if (count() < PageSpec.FEWEST_MAPS) {
            throw wrong("compare.few", PageSpec.FEWEST_MAPS, PageSpec.MOST_MAPS);
        }
        if (count() > PageSpec.MOST_MAPS) {
            throw wrong("compare.many", count(), PageSpec.MOST_MAPS);
        }
        checkCount("--area", areas);
        checkCount("--industry", industries);
        checkCount("--theme", themes);
        checkCount("--period", periods);
        if (themes.isEmpty() && (!periods.isEmpty() || dividing.isAsked())) {
            throw wrong("theme.missing");
        }
        if (!themes.isEmpty() && !industries.isEmpty()) {
            throw wrong("compare.industryOrTheme");
        }
        wishes().forEach(ThemeWish::check);
    }

    private void checkCount(String option, List<String> said) {
        if (said.size() > 1 && said.size() != count()) {
            throw wrong("compare.uneven", option, said.size(), count());
        }
    }

    /** What was said of a map; null for nothing. */
    private static @Nullable String of(List<String> said, int map) {
        return said.isEmpty() ? null : said.get(Math.min(map, said.size() - 1));
    }

    private List<ThemeWish> wishes() {
        List<ThemeWish> wishes = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            String theme = of(themes, i);
            if (theme != null) {
                wishes.add(dividing.wish(spec, theme, of(periods, i)));
            }
        }
        return wishes;
    }

    private void write(AtlasSnapshot content, PageComposer composer) throws AtlasException {
        ThemeMaker maker = new ThemeMaker(content, composer.ramps(), composer::industryLook);
        List<ThemeWish> wishes = wishes();
        List<ThemeChoice> all = wishes.stream().map(wish -> wish.choice(maker)).toList();
        PageChoice chosen = page.choice(PageTemplate.SEVERAL);
        SubjectLookup places = new SubjectLookup(content, PageArea.KINDS);
        List<MapState> maps = new ArrayList<>();
        List<Optional<ThemedMap>> themed = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            MapState map = map(content, places, i, chosen);
            if (wishes.isEmpty()) {
                themed.add(Optional.empty());
            } else {
                SubjectRef area = map.view().area();
                map = map.withTheme(Optional.of(all.get(i))).withShown(MapOverlay.DROPS, false);
                themed.add(Optional.of(wishes.get(i).compose(maker, composer.ramps(), area, all)));
            }
            maps.add(map);
        }
        if (new HashSet<>(maps).size() < maps.size()) {
            throw wrong("compare.twice");
        }
        PageText text = new PageTextWriter(content, composer::industryColor).text(maps, themed);
        List<Optional<MapTheme>> drawn = themed.stream().map(t -> t.map(ThemedMap::drawing)).toList();
        PageExport.Written written = PageExport.write(composer.compose(PageSpec.ofSeveral(
                chosen.withMaps(maps), title == null || title.isBlank() ? text
                : text.withTitle(title.strip()), drawn)), out, page.detail());
        written.files().forEach(file -> printer().println(texts.get("map.done", file)));
        for (int i = 0; i < wishes.size(); i++) {
            themed.get(i).flatMap(wishes.get(i)::remark).ifPresent(printer()::println);
        }
        new FindingLines(printer()).print(written.findings());
    }

    private MapState map(AtlasSnapshot content, SubjectLookup places, int which, PageChoice chosen)
            throws AtlasException {
        String area = of(areas, which);
        SubjectRef subject = area == null ? SubjectRef.PROVINCE
                : places.find(area);
        MapState map = rivers.over(later.over(chosen.map())).withView(new MapView.OfArea(subject, chosen.scale()));
        String industry = of(industries, which);
        return industry == null ? map : map.withFilter(ClusterFilter.ofIndustry(industry(content, industry)));
    }

    private String industry(AtlasSnapshot content, String wanted) {
        return content.industries().stream().filter(i -> i.id().equals(wanted) || i.name().equals(wanted))
                .map(Industry::id).findFirst().orElseThrow(() -> wrong("compare.industry.unknown", wanted,
                        WrongArgument.meant(wanted, content.industries().stream().map(Industry::name).toList()),
                        content.industries().stream().map(Industry::name)
                                .collect(Collectors.joining(Punctuation.names()))));
    }

    private PrintWriter printer() {
        return spec.commandLine().getOut();
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), texts.get(key, arguments));
    }
}
