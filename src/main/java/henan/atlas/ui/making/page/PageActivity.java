package henan.atlas.ui.making.page;

import henan.atlas.carto.MapState;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.LocatorMaps;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PageSettings;
import henan.atlas.page.file.PagePrinter;
import henan.atlas.page.file.PaperSize;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.ProblemSentences;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.session.RightPanel;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** 出图: the workspace in which pages are made lies in the map's and the right side's place; made when first wanted. */
public final class PageActivity implements Activity {
    private final AtlasSession session;
    private final Navigator navigator;
    private final Notifier notifier;
    private final Means means;
    private final Supplier<Optional<ThemeChoice>> lastTheme;
    private final LatestRequest<PageFactory> following;
    private PageSettings remembered = PageSettings.FIRST;
    private Runnable turnTo = () -> { };
    private boolean open;
    private PageWorkspace workspace;

    /**
     * What makes pages.
     *
     * @param themes   composes themes
     * @param composer lays them out
     * @param painter  paints them for the screen
     * @param runner   runs what takes time; two threads, so that a series does not keep the preview waiting
     */
    public record Means(PerSnapshot<ThemeMaker> themes, PerSnapshot<PageComposer> composer, PagePainter painter,
                        BackgroundRunner runner) {
    }

    /** @param lastTheme the theme worked on last; empty before any has been */
    public PageActivity(AtlasSession session, Navigator navigator, Notifier notifier, Means means,
                        Supplier<Optional<ThemeChoice>> lastTheme) {
        this.session = session;
        this.navigator = navigator;
        this.notifier = notifier;
        this.means = means;
        this.lastTheme = lastTheme;
        this.following = new LatestRequest<>(means.runner(), next -> workspace().use(next), failure -> {
            throw new IllegalStateException("pages of the next snapshot cannot be made", failure);
        });
        navigator.currentProperty().addListener((property, was, is) -> {
            if (open) {
                workspace().follow(place(is));
            }
        });
        navigator.filterProperty().addListener((property, was, is) -> {
            if (workspace != null) {
                workspace.look(is);
            }
        });
        session.snapshotProperty().addListener((property, was, is) -> {
            if (workspace != null) {
                following.submit(cancelled -> maker(is));
            }
        });
    }

    /** On any thread; it may take some ten milliseconds, and waits for whoever makes one of its parts. */
    private PageFactory maker(AtlasSnapshot snapshot) {
        return new PageFactory(snapshot, means.themes().of(snapshot).prepared(), means.composer().of(snapshot));
    }

    private PageWorkspace workspace() {
        if (workspace == null) {
            workspace = new PageWorkspace(maker(session.snapshot()),
                    new PageTools(means.painter(), means.runner()), navigator, notifier,
                    new FileDialogs(() -> workspace.getScene().getWindow()), lastTheme, remembered);
            workspace.look(navigator.filter());
        }
        return workspace;
    }

    /** The place something is about; the province for what has none. */
    private SubjectRef place(SubjectRef subject) {
        return navigator.placeOf(subject).orElse(SubjectRef.PROVINCE);
    }

    @Override
    public String key() {
        return "PAGES";
    }

    @Override
    public Group group() {
        return Group.OUTPUT;
    }

    @Override
    public Optional<LeftPanel> left() {
        return Optional.of(new LeftPanel(workspace().panel(), LeftPanel.Width.SENTENCES));
    }

    @Override
    public Optional<Region> middle() {
        return Optional.of(workspace());
    }

    @Override
    public double besideMiddle() {
        return workspace().waysWidth();
    }

    @Override
    public RightPanel right() {
        return new RightPanel.None();
    }

    /** Puts maps on a page of their own, as they are, and turns to it. */
    public void show(List<MapState> maps) {
        turnTo.run();
        workspace().show(maps);
    }

    /**
     * Puts maps on the clipboard, side by side in a picture.
     *
     * @param width  width of the picture in logical pixels
     * @param height height likewise
     * @param told   hears in words that it is done
     */
    public void copy(List<MapState> maps, double width, double height, Consumer<String> told) {
        AtlasSnapshot now = session.snapshot();
        new MapsCopy(means.painter(), means.runner(), notifier).copy(() -> maker(now), maps, width, height, told);
    }

    /** What writes what is known of places side by side into a file, as a page. */
    public FileOut.Writing writing(ComparisonSheet places, PaperSize paper) {
        AtlasSnapshot now = session.snapshot();
        return PlacesOut.writing(() -> maker(now), places, paper, (workspace == null ? remembered.files()
                : workspace.settings().files()).detail());
    }

    /** Paints where places lie, small, on one scale. @param hears the map of each, once all are painted */
    public void locate(List<SubjectRef> places, int width, int height, Consumer<Map<SubjectRef, Image>> hears) {
        AtlasSnapshot now = session.snapshot();
        double density = Window.getWindows().stream().mapToDouble(Window::getOutputScaleX).max().orElse(1);
        means.runner().run(cancelled -> {
            LocatorMaps maps = means.composer().of(now).locators(places);
            Map<SubjectRef, Image> painted = new HashMap<>();
            for (SubjectRef place : places) {
                painted.put(place, means.painter().paint(maps.drawing(place, width, height),
                        new PixelBox(0, 0, width, height), density));
            }
            return painted;
        }, hears::accept, problem -> notifier.say(ProblemSentences.of(problem)));
    }

    /** Prints it. @param papers on which it can be printed @param beside where the printers are offered */
    public void print(ComparisonSheet places, List<PaperSize> papers, Node beside) {
        AtlasSnapshot now = session.snapshot();
        new PlacesOut(means.runner(), notifier, new PagePrinter()).print(() -> maker(now), places, papers, beside);
    }

    @Override
    public void setTurning(Runnable turning) {
        turnTo = turning;
    }

    @Override
    public void enter() {
        open = true;
        workspace().enter(place(navigator.current()));
    }

    @Override
    public void leave() {
        open = false;
        workspace().leave();
    }

    @Override
    public String state() {
        PageSettings settings = workspace == null ? remembered : workspace.settings();
        return settings.equals(PageSettings.FIRST) ? "" : settings.text();
    }

    @Override
    public void restore(String state) {
        remembered = PageSettings.read(state);
    }
}
