package henan.atlas.ui.shell;

import henan.atlas.boot.Activities;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.FakeMap;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageComposer;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.search.SearchAnswer;
import henan.atlas.search.SearchHit;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.ComparedMap;
import henan.atlas.ui.making.compare.MapFactory;
import henan.atlas.ui.making.page.PageActivity;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.reading.search.HitFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

/** The parts of a window over a map without a picture. */
final class InventedWindow {
    static final IndustrySymbols SYMBOLS = new IndustrySymbols() {
        private final List<String> colours = List.of("#2F5D9B", "#2E7F86", "#6B4C9A", "#C9822B", "#6E8B3D", "#A23B72",
                "#7A6A53", "#B5483A", "#4C7A5A");

        @Override
        public Node glyph(String industryId, double size) {
            return new Circle(size * 0.36, colour(industryId));
        }

        @Override
        public Color colour(String industryId) {
            return Color.web(colours.get(Math.floorMod(industryId.hashCode(), colours.size())));
        }
    };

    static final List<Ramp> RAMPS = List.of(
            new Ramp("orange", "橙", Ramp.Kind.SEQUENTIAL, List.of(0xFFF1DE, 0xF2AE68, 0x7A3117)),
            new Ramp("blues", "蓝", Ramp.Kind.SEQUENTIAL, List.of(0xDEEBF7, 0x6BAED6, 0x08306B)),
            new Ramp("puor", "橙—紫", Ramp.Kind.DIVERGING, List.of(0x7F3B08, 0xF7F7F7, 0x2D004B)),
            new Ramp("okabe", "定性", Ramp.Kind.QUALITATIVE, List.of(0xE69F00, 0x56B4E9, 0x009E73)));

    private static final PageComposer COMPOSER =
            new PageComposer(InventedMap.scenes(), InventedMap.content().content());

    private InventedWindow() {
    }

    static ShellParts parts(AtlasSnapshot content, FakeMap map, BackgroundRunner runner) {
        return parts(new AtlasSession(Path.of("henan.gpkg"), content), map, runner, InventedWindow::another);
    }

    /** @param maps makes more maps */
    static ShellParts parts(AtlasSession session, FakeMap map, BackgroundRunner runner, MapFactory maps) {
        Region picture = new Region();
        picture.setId("map");
        picture.setFocusTraversable(true);
        PerSnapshot<ProfileAssembler> pages = new PerSnapshot<>(ProfileAssembler::new);
        Navigator navigator = new Navigator(subject -> session.snapshot().index().shownAt(subject));
        Notifier notifier = new Notifier();
        PerSnapshot<ThemeMaker> themes = new PerSnapshot<>(content -> new ThemeMaker(content, RAMPS,
                id -> new IndustryLook(SYMBOLS.rgb(id), id)));
        PerSnapshot<HitFinder> search = new PerSnapshot<>(now -> (query, limit) -> answer(now, query, limit));
        LastFolder folder = new LastFolder();
        Activities.Around around = new Activities.Around(session, navigator, notifier, pages, map,
                picture::requestFocus, SYMBOLS, search, folder, runner);
        PageActivity.Means paging = new PageActivity.Means(themes, new PerSnapshot<>(now -> COMPOSER),
                PixelBridge::picture, runner);
        List<Activity> activities = Activities.all(around, themes, maps, paging);
        return new ShellParts(session, navigator, notifier, picture, map, activities,
                new ShellParts.Reading(pages, search, SYMBOLS, folder, runner, Activities.charts(paging)),
                new ShellParts.Program("0.1.0", file -> map.told().add("open " + file)));
    }

    /** Puts a window of 1366 × 768 onto a stage, whatever size another test left it in, and shows it. */
    static Shell show(Stage stage, ShellParts parts, WindowState state) {
        AtlasStylesheets.loadFaces();
        Shell shell = new Shell(parts, state);
        Scene scene = new Scene(shell.root(), 1366, 768);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.setMaximized(false);
        stage.sizeToScene();
        stage.show();
        return shell;
    }

    /** The window of a first start over the invented province. */
    static Shell show(Stage stage, FakeMap map) {
        return show(stage, parts(InventedProvince.content(), map, BackgroundRunner.immediate()), WindowState.FIRST);
    }

    /** Whether a node and all it stands in are visible. */
    static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Where a node lies, in pixels of the window. */
    static Bounds inWindow(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static ComparedMap another() {
        Region picture = new Region();
        picture.setFocusTraversable(true);
        return new ComparedMap(picture, new FakeMap());
    }

    /** Finds clusters, counties and firms by part of their name. */
    static SearchAnswer answer(AtlasSnapshot content, String query, int limit) {
        var hits = new ArrayList<SearchHit>();
        content.clusters().stream().filter(c -> c.name().contains(query))
                .forEach(c -> hits.add(hit(c.ref(), c.name(), c.countyText(), c.name(), 3)));
        content.counties().stream().filter(c -> c.name().contains(query) || c.nameNow().contains(query))
                .forEach(c -> hits.add(hit(c.ref(), c.name(), c.kind().word(),
                        c.name().contains(query) ? c.name() : c.nameNow(), 2)));
        content.firms().stream().filter(f -> f.name().contains(query))
                .forEach(f -> hits.add(hit(f.ref(), f.name(), "", f.name(), 1)));
        return new SearchAnswer(hits.stream().limit(limit).toList(), List.of());
    }

    private static SearchHit hit(SubjectRef subject, String title, String context, String matched, double score) {
        return new SearchHit(subject, title, context, List.of(matched), score, SearchHit.Answer.WHOLE, "");
    }
}
