package henan.atlas.ui.making.thematic;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ThemeAccess;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.session.RightPanel;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.Optional;

/** 专题: the list of themes on the left, the chosen one on the right and on the map; made when first wanted. */
public final class ThemeActivity implements Activity {
    private final AtlasSession session;
    private final ThemeAccess stage;
    private final Navigator navigator;
    private final PerSnapshot<ThemeMaker> themes;
    private final BackgroundRunner runner;
    private final Runnable leave;
    private final ChartTools charts;
    private final FileOut out;
    private final LatestRequest<Next> following;
    private Optional<ThemeChoice> remembered = Optional.empty();
    private Made made;

    private record Made(ThemeModel model, ThemeListPane list, ThemeDetailPane panel, ThemeOnMap onMap) {
    }

    private record Next(AtlasSnapshot snapshot, ThemeMaker themes) {
    }

    /**
     * @param stage the window's map
     * @param themes composes what is chosen
     * @param runner runs that beside the JavaFX thread
     * @param leave gives the keyboard back to the map
     * @param charts draws what is chosen as a chart
     * @param out lets that out
     */
    public ThemeActivity(AtlasSession session, ThemeAccess stage, Navigator navigator,
                         PerSnapshot<ThemeMaker> themes, BackgroundRunner runner, Runnable leave, ChartTools charts,
                         FileOut out) {
        this.session = session;
        this.stage = stage;
        this.navigator = navigator;
        this.themes = themes;
        this.runner = runner;
        this.leave = leave;
        this.charts = charts;
        this.out = out;
        this.following = new LatestRequest<>(runner, this::follow, failure -> {
            throw new IllegalStateException("themes of the next snapshot cannot be told", failure);
        });
        session.snapshotProperty().addListener((property, was, is) -> {
            if (made != null) {
                following.submit(cancelled -> new Next(is, themes.of(is).prepared()));
            }
        });
    }

    private void follow(Next next) {
        made.panel().setSources(next.snapshot().index().sources());
        made.model().use(next.themes());
        made.list().fill();
    }

    private Made made() {
        if (made == null) {
            ThemeModel model = new ThemeModel(themes.of(session.snapshot()), runner, remembered);
            made = new Made(model, new ThemeListPane(model, leave),
                    new ThemeDetailPane(model, stage, session.snapshot().index().sources(), navigator,
                            new ThemeChart(session::snapshot, navigator, charts, out)),
                    new ThemeOnMap(model, stage, navigator));
        }
        return made;
    }

    @Override
    public String key() {
        return "THEMES";
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Optional<LeftPanel> left() {
        return Optional.of(new LeftPanel(made().list(), LeftPanel.Width.CHOICES));
    }

    @Override
    public RightPanel right() {
        return new RightPanel.Own(made().panel(), made().model()::title);
    }

    /** A theme is of all places of its kind. */
    @Override
    public boolean opensWhole() {
        return true;
    }

    @Override
    public void enter() {
        made().onMap().enter();
    }

    @Override
    public void leave() {
        made().onMap().leave();
    }

    @Override
    public void focus() {
        made().list().enter();
    }

    @Override
    public void undo() {
        made().model().undo();
    }

    @Override
    public void redo() {
        made().model().redo();
    }

    /** The theme worked on last; empty before any has been. */
    public Optional<ThemeChoice> shown() {
        return Optional.ofNullable(made).map(m -> m.model().choice());
    }

    @Override
    public String state() {
        Optional<ThemeChoice> chosen = made == null ? remembered : Optional.of(made.model().choice());
        return chosen.map(c -> MapStateJson.text(MapState.FIRST.withTheme(chosen).withShown(MapOverlay.DROPS, false)))
                .orElse("");
    }

    @Override
    public void restore(String state) {
        remembered = MapStateJson.read(state).theme();
    }
}
