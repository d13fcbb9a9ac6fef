package henan.atlas.ui.making.table;

import henan.atlas.domain.NearCircle;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Condition;
import henan.atlas.table.TableKind;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.Optional;
import java.util.stream.Stream;

/** 列表: a table beside the map; made when first wanted. */
public final class ListActivity implements Activity {
    private final AtlasSession session;
    private final Navigator navigator;
    private final MapAccess map;
    private final PerSnapshot<AtlasTables> tables;
    private final IndustrySymbols symbols;
    private final BackgroundRunner runner;
    private final ListExport export;
    private final LastFolder folder;
    private final ChartTools charts;
    private String remembered = "";
    private Runnable turnTo = () -> { };
    private Made made;

    private record Made(ListModel model, ListPane pane) {
    }

    /**
     * A list of nothing yet.
     *
     * @param tables what is listed, of the snapshot shown
     * @param runner reads ahead beside the JavaFX thread
     * @param out    lets it out
     * @param folder where files went last, remembered with the list
     * @param charts draws what is listed
     */
    public ListActivity(AtlasSession session, MapAccess map, Navigator navigator, PerSnapshot<AtlasTables> tables,
                        IndustrySymbols symbols, BackgroundRunner runner, FileOut out, LastFolder folder,
                        ChartTools charts) {
        this.export = new ListExport(session.file(), out);
        this.folder = folder;
        this.charts = charts;
        this.session = session;
        this.navigator = navigator;
        this.map = map;
        this.tables = tables;
        this.symbols = symbols;
        this.runner = runner;
        map.setOnEncircled(this::list);
        session.snapshotProperty().addListener((property, was, is) -> {
            if (made != null) {
                made.model().show(is);
            }
        });
    }

    /** Lists what lies within a circle drawn on the map: of places, for only these lie somewhere. */
    private void list(NearCircle circle) {
        ListModel model = made().model();
        if (!RowTable.isTicked(model.query().kind())) {
            model.choose(TableKind.CLUSTERS);
        }
        model.change(query -> query.withConditions(Stream.concat(query.conditions().stream()
                .filter(other -> !(other instanceof Condition.Near)),
                Stream.of(new Condition.Near(circle.centre(), circle.kilometres()))).toList()));
        turnTo.run();
    }

    @Override
    public void setTurning(Runnable turning) {
        turnTo = turning;
    }

    private Made made() {
        if (made == null) {
            ListState before = ListState.read(remembered);
            ListModel model = new ListModel(session.snapshot(), tables, navigator, runner, before);
            made = new Made(model, new ListPane(model, navigator, map, symbols, export,
                    new ListPane.Charts(charts, before.charts())));
        }
        return made;
    }

    @Override
    public String key() {
        return "LIST";
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Optional<LeftPanel> left() {
        return Optional.of(new LeftPanel(made().pane(), LeftPanel.Width.TABLE));
    }

    @Override
    public boolean needsWidth() {
        return true;
    }

    @Override
    public void enter() {
        made().pane().onMap().enter();
    }

    @Override
    public void leave() {
        made().pane().onMap().leave();
    }

    @Override
    public void focus() {
        made().pane().focusTable();
    }

    @Override
    public void undo() {
        made().model().undo();
    }

    @Override
    public void redo() {
        made().model().redo();
    }

    @Override
    public String state() {
        return (made == null ? ListState.read(remembered) : made.model().state().withCharts(made.pane().charts()))
                .withFolder(folder.get()).text();
    }

    @Override
    public void restore(String state) {
        remembered = state;
        folder.set(ListState.read(state).folder());
    }
}
