package henan.atlas.boot;

import henan.atlas.carto.MapState;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.search.SearchHit;
import henan.atlas.table.AtlasTables;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.LinkedMap;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.CompareActivity;
import henan.atlas.ui.making.compare.ComparedOut;
import henan.atlas.ui.making.compare.MapFactory;
import henan.atlas.ui.making.compare.NamedPlaces;
import henan.atlas.ui.making.compare.SheetOut;
import henan.atlas.ui.making.page.PageActivity;
import henan.atlas.ui.making.table.ListActivity;
import henan.atlas.ui.making.thematic.ThemeActivity;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.reading.browse.BrowseActivity;
import henan.atlas.ui.reading.reference.ReferenceActivities;
import henan.atlas.ui.reading.search.HitFinder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;

/** The activities of the window: the one place that names them all. */
public final class Activities {
    /** Hits looked through for places, and how many of these are offered. */
    private static final int SEARCHED = 40;
    private static final int OFFERED = 8;

    private Activities() {
    }

    /**
     * What activities are made over.
     *
     * @param pages   assembles what panels show
     * @param map     the window's map
     * @param leave   gives the keyboard back to that map
     * @param symbols symbols of the industries
     * @param search  finds what is typed
     * @param folder  where files went last
     * @param runner  runs work beside the JavaFX thread
     */
    public record Around(AtlasSession session, Navigator navigator, Notifier notifier,
                         PerSnapshot<ProfileAssembler> pages, LinkedMap map, Runnable leave, IndustrySymbols symbols,
                         PerSnapshot<HitFinder> search, LastFolder folder, BackgroundRunner runner) {
    }

    /**
     * In the order of the header and of the keys Ctrl+1, Ctrl+2 …
     *
     * @param themes composes themes
     * @param maps   makes more maps
     * @param paging makes pages
     */
    public static List<Activity> all(Around a, PerSnapshot<ThemeMaker> themes, MapFactory maps,
            PageActivity.Means paging) {
        LastFolder folder = a.folder();
        PerSnapshot<AtlasTables> tables = new PerSnapshot<>(AtlasTables::new);
        ChartTools charts = charts(paging);
        ThemeActivity theme = new ThemeActivity(a.session(), a.map(), a.navigator(), themes, a.runner(), a.leave(),
                charts, new FileOut(a.runner(), a.notifier(), folder));
        ReferenceActivities reference = new ReferenceActivities(a.session(), a.pages(), a.navigator(), a.runner(),
                a.leave());
        PageActivity page = new PageActivity(a.session(), a.navigator(), a.notifier(), paging, theme::shown);
        return List.of(
                new BrowseActivity(a.session(), a.map(), a.navigator(), a.symbols()),
                new ListActivity(a.session(), a.map(), a.navigator(), tables, a.symbols(), a.runner(),
                        new FileOut(a.runner(), a.notifier(), folder), folder, charts),
                theme,
                new CompareActivity(a.session(), themes, maps, a.navigator(), a.notifier(), a.runner(),
                        out(page), new CompareActivity.SheetMeans(a.pages(), finder(a.search()), a.symbols(),
                                sheetOut(page), new FileOut(a.runner(), a.notifier(), folder))),
                reference.book(),
                reference.timeline(),
                reference.terms(),
                reference.coverage(),
                page);
    }

    /** What draws charts. */
    public static ChartTools charts(PageActivity.Means paging) {
        // Not beside what is typed: of its threads none waits for a chart.
        return new ChartTools(paging.composer(), PixelBridge::clear, paging.runner());
    }

    /** Places among the hits of what is typed, clusters before what they lie in. */
    private static NamedPlaces finder(PerSnapshot<HitFinder> search) {
        return (content, typed) -> search.of(content).answer(typed, SEARCHED).hits().stream().map(SearchHit::subject)
                .filter(subject -> ComparisonSheet.KINDS.contains(subject.kind())).distinct().limit(OFFERED)
                .sorted(Comparator.comparing(subject -> subject.kind() != SubjectKind.CLUSTER)).toList();
    }

    private static SheetOut sheetOut(PageActivity page) {
        return new SheetOut() {
            @Override
            public FileOut.Writing page(ComparisonSheet sheet, Paper paper) {
                return page.writing(sheet, size(paper));
            }

            @Override
            public void locate(List<SubjectRef> places, int width, int height,
                               Consumer<Map<SubjectRef, Image>> hears) {
                page.locate(places, width, height, hears);
            }

            @Override
            public void print(ComparisonSheet sheet, Node beside) {
                page.print(sheet, Stream.of(Paper.values()).map(Activities::size).toList(), beside);
            }
        };
    }

    private static PaperSize size(SheetOut.Paper paper) {
        return paper == SheetOut.Paper.A3 ? PaperSize.A3 : PaperSize.A4;
    }

    private static ComparedOut out(PageActivity page) {
        return new ComparedOut() {
            @Override
            public void toPage(List<MapState> maps) {
                page.show(maps);
            }

            @Override
            public void copy(List<MapState> maps, double width, double height, Consumer<String> told) {
                page.copy(maps, width, height, told);
            }
        };
    }
}
