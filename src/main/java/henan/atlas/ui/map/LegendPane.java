package henan.atlas.ui.map;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendKey;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.map.view.ProvinceAtHome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The legend on the window's map: one of its sheets, whose rows can be chosen, or, folded, the button that opens it.
 * Its painting is the one on paper too; over it lie the title, which folds it, and the rows.
 */
final class LegendPane extends Region {
    private static final Messages TEXT = Messages.of("map");
    /** Width and height of the map on the window below which the legend stays folded until it is asked for. */
    private static final double ROOM = 600;
    /** Part of the map's width it takes at most without being asked for. */
    private static final double BROADEST = 0.5;
    /** The largest part of the map's width and height that classes may take where there is no room beside the map. */
    private static final double CORNER = 0.45;
    private static final int FOLDED = MapAccess.LEGEND_FOLDED;
    /** Size of the letters that name the next sheet, in logical pixels. */
    private static final double NEXT = 11;

    /** Size of the letters on the button that opens it, likewise. */
    private static final double OPEN = 15;

    private final MapModel model;
    private final LegendSource source;
    private final Runnable onTurned;
    private final ImageView picture = new ImageView();
    private final Button open = new Button(TEXT.get("legend.show"));
    private final Button head = new Button();
    private final Button next = new Button();
    private final LegendEntries entries;
    private LegendRoom room = new LegendRoom(Optional.empty(), 0, 0, 0, 1, Optional.empty());
    private List<LegendSheets.Sheet> sheets = List.of();
    private double density = 1;
    /** Whether another sheet is to be seen than was painted. */
    private boolean turned;

    /** @param onTurned told when a hand changes it, which is painted with the next frame */
    LegendPane(MapModel model, Runnable onTurned) {
        this.model = model;
        this.source = new LegendSource(model, onTurned);
        this.onTurned = onTurned;
        this.entries = new LegendEntries(model);
        setPickOnBounds(false);
        // It takes the pointer: what lies under it is not on the map that is seen.
        picture.setPickOnBounds(true);
        open.getStyleClass().add("map-button");
        open.setFocusTraversable(false);
        open.setOnAction(e -> turn());
        open.setTooltip(new Tooltip(TEXT.get("legend.open")));
        head.getStyleClass().setAll("legend-head");
        head.setFocusTraversable(false);
        head.setTooltip(new Tooltip(TEXT.get("legend.hide")));
        head.setAccessibleText(TEXT.get("legend.hide"));
        head.setOnAction(e -> turnTo(FOLDED));
        next.getStyleClass().setAll("legend-next");
        next.setOnAction(e -> turnTo((number() + 1) % sheets.size()));
        getChildren().addAll(picture, head, next, entries, open);
        model.legendToldProperty().addListener((o, before, now) -> turned());
        model.legendTurnedProperty().addListener((o, before, now) -> turned());
        model.filterProperty().addListener((o, before, now) -> follow());
        model.themeProperty().addListener((o, before, now) -> leavePage(before, now));
        showOrFold();
    }

    private void turned() {
        turned = true;
        showOrFold();
        onTurned.run();
    }

    boolean isOpen() {
        return number() != FOLDED;
    }

    /**
     * Arranges the sheets for the room there is, and folds or opens by it, unless a hand has decided.
     *
     * @param province empty before the map is there
     * @param below    what stands under it, in logical pixels
     * @param scale    the place of the scale bar beside it, where it stands there
     */
    void adjust(Optional<ProvinceAtHome> province, double width, double height, double below,
                Optional<PixelBox> scale) {
        fit(new LegendRoom(province, width, height, below, room.factor(), scale));
    }

    private void fit(LegendRoom now) {
        if (!now.equals(room)) {
            room = now;
            onTurned.run();
            showOrFold();
        }
    }

    /**
     * The number of the sheet shown: while no hand has turned to another, of those there is room for that which is most
     * wanted.
     */
    private int number() {
        int asked = model.legendTurnedProperty().get().orElseGet(() -> Stream.concat(Stream.of(firstWanted()),
                IntStream.range(0, sheets.size()).boxed()).filter(this::hasRoom).findFirst().orElse(FOLDED));
        return Math.min(asked, Math.max(0, sheets.size() - 1));
    }

    /**
     * That which names what is chosen, but a map of a theme is read by its classes before all. Before a room, where no
     * list beside the map tells what its drops are, the legend does so first.
     */
    private int firstWanted() {
        if (model.themeProperty().get().isPresent()) {
            return 0;
        }
        boolean drops = model.purposeProperty().get() == MapPurpose.PRESENTATION && model.dropsShownProperty().get();
        return sheetOfChosen().orElseGet(() -> IntStream.range(0, sheets.size())
                .filter(sheet -> drops && sheets.get(sheet).parts().contains(LegendSheets.Part.INDUSTRIES))
                .findFirst().orElse(0));
    }

    /** The sheet that names most of what is chosen, the first of them; empty where nothing is. */
    private Optional<Integer> sheetOfChosen() {
        return IntStream.range(0, sheets.size()).filter(this::namesChosen).boxed()
                .min(Comparator.comparingLong(sheet -> -chosen(sheets.get(sheet)).count()));
    }

    private boolean namesChosen(int sheet) {
        return chosen(sheets.get(sheet)).findAny().isPresent();
    }

    private Stream<LegendRow> chosen(LegendSheets.Sheet sheet) {
        return rows(sheet).filter(row -> row.key().filter(entries::isChosen).isPresent());
    }

    private static Stream<LegendRow> rows(LegendSheets.Sheet sheet) {
        return sheet.legend().areas().stream().map(Legend.Area::row);
    }

    /** The sheet that has most of what stood on another, of that before all what is chosen. @param usual of several */
    private int sheetLike(LegendSheets.Sheet before, int usual) {
        Set<String> chosen = chosen(before).map(LegendRow::label).collect(Collectors.toSet());
        Set<String> all = rows(before).map(LegendRow::label).collect(Collectors.toSet());
        return Stream.concat(Stream.of(usual), IntStream.range(0, sheets.size()).boxed())
                .filter(sheet -> sheet < sheets.size())
                .min(Comparator.<Integer>comparingLong(sheet -> -has(sheet, chosen))
                        .thenComparingLong(sheet -> -has(sheet, all))).orElse(0);
    }

    private long has(int sheet, Set<String> labels) {
        return rows(sheets.get(sheet)).filter(row -> labels.contains(row.label())).count();
    }

    /** Something else is chosen: an open legend turns to where that is named. */
    private void follow() {
        Optional<Integer> now = model.legendTurnedProperty().get();
        if (now.filter(sheet -> sheet != FOLDED && sheet < sheets.size() && !namesChosen(sheet)).isPresent()) {
            sheetOfChosen().ifPresent(this::turnTo);
        }
        turned();
    }

    /** Of another theme the classes are read first, whichever sheet a hand had turned to of the last. */
    private void leavePage(Optional<MapTheme> before, Optional<MapTheme> now) {
        Optional<Integer> hand = model.legendTurnedProperty().get();
        if (hand.filter(sheet -> sheet != FOLDED).isPresent()
                && !before.map(MapTheme::legend).equals(now.map(MapTheme::legend))) {
            model.legendTurnedProperty().set(Optional.empty());
        }
    }

    private boolean hasRoom(int number) {
        if (model.legendToldProperty().get()
                || Math.min(room.width(), room.height()) * model.enlarged() < ROOM) {
            return false;
        }
        if (sheets.isEmpty()) {
            return true;
        }
        LegendSheets.Sheet sheet = sheets.get(number);
        double width = sheet.legend().width() * room.factor();
        if (model.themeProperty().get().isEmpty()) {
            return sheet.fits() && width <= BROADEST * room.width();
        }
        // A map of a theme is not read without its classes, be it that they lie over a corner of it; and no other sheet
        // stands in for them.
        return sheet.parts().contains(LegendSheets.Part.THEME) && (sheet.fits() || width <= CORNER * room.width()
                && sheet.legend().height() * room.factor() <= CORNER * room.height());
    }

    /** Opens the folded legend, then turns its sheets, then folds it. */
    void turn() {
        turnTo(number() + 1 < Math.max(1, sheets.size()) ? number() + 1 : FOLDED);
    }

    private void turnTo(int number) {
        model.legendTurnedProperty().set(Optional.of(number));
    }

    private void showOrFold() {
        boolean opened = isOpen();
        List.of(picture, head, entries).forEach(n -> n.setVisible(opened));
        next.setVisible(opened && sheets.size() > 1);
        open.setVisible(!opened);
        requestLayout();
    }

    /** Whether it says what it will say of the map as that is now. */
    boolean isOfNow() {
        return source.isOfNow();
    }

    /** Looks at all again that was chosen in it. @return whether anything was */
    boolean clear() {
        return entries.clear();
    }

    /** Brings it in step with the map. */
    void update() throws AtlasException {
        // Before a room its letters are as large as names on the map.
        double factor = Math.max(1, model.leastType() / Legend.SMALLEST_LETTERS);
        if (factor != room.factor()) {
            fit(new LegendRoom(room.province(), room.width(), room.height(), room.below(), factor,
                    room.scale()));
            entries.getTransforms().setAll(new Scale(factor, factor));
            next.setStyle("-fx-font-size: " + NEXT * factor + "px;");
            open.setStyle(factor == 1 ? "" : "-fx-font-size: " + Math.max(OPEN, model.leastType()) + "px;");
        }
        Optional<LegendSource.Found> found = source.look(room);
        if (found.isPresent()) {
            // A number that a hand turned to is of the arrangement it saw.
            Optional<Integer> hand = model.legendTurnedProperty().get()
                    .filter(sheet -> sheet != FOLDED && sheet < sheets.size());
            Optional<LegendSheets.Sheet> before = hand.map(sheets::get);
            sheets = found.get().sheets();
            before.ifPresent(seen -> turnTo(sheetLike(seen, hand.orElse(0))));
            density = found.get().density();
            turned = true;
        }
        if (turned && isOpen() && !sheets.isEmpty()) {
            paint();
        }
        if (found.isPresent()) {
            showOrFold();
        }
        entries.mark(source.industriesDrawn());
    }

    /** Paints the sheet it is turned to. */
    private void paint() throws AtlasException {
        Legend shown = sheets.get(number()).legend();
        PixelBridge.show(picture, new PixelBox(0, 0, shown.width(), shown.height()), density, room.factor(),
                g -> shown.paint(g, 0, 0));
        entries.show(shown);
        nameNext();
        turned = false;
        requestLayout();
    }

    private void nameNext() {
        LegendSheets.Sheet after = sheets.get((number() + 1) % sheets.size());
        String part = name(after);
        boolean goesOn = sheets.indexOf(after) > number() && after.parts().equals(sheets.get(number()).parts());
        String name = goesOn ? TEXT.get("legend.part.more", part) : part;
        next.setText(sheets.get(number()).legend().holdsName() ? name + " ›" : "›");
        next.setAccessibleText(TEXT.get("legend.next", name));
        next.setTooltip(new Tooltip(TEXT.get("legend.next", name)));
    }

    /** What a sheet is called by: what stands first on it; rivers only where it has them. */
    private static String name(LegendSheets.Sheet sheet) {
        LegendSheets.Part first = sheet.parts().stream().sorted().findFirst().orElse(LegendSheets.Part.SIGNS);
        boolean rivers = rows(sheet).anyMatch(row -> row.key().equals(Optional.of(LegendKey.RIVERS)));
        return TEXT.get("legend.part." + first.name()
                + (first == LegendSheets.Part.LINES && !rivers ? ".withoutRivers" : ""));
    }

    @Override
    protected double computePrefWidth(double height) {
        return isOpen() ? picture.getFitWidth() : open.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOpen() ? picture.getFitHeight() : open.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
        open.autosize();
        open.relocate(0, 0);
        if (isOpen() && !sheets.isEmpty()) {
            double titleHeight = sheets.get(number()).legend().titleHeight() * room.factor();
            head.resizeRelocate(1, 1, picture.getFitWidth() - 2, titleHeight - 1);
            next.autosize();
            next.relocate(picture.getFitWidth() - next.getWidth() - 4, (titleHeight - next.getHeight()) / 2);
            entries.resizeRelocate(0, 0, picture.getFitWidth() / room.factor(),
                    picture.getFitHeight() / room.factor());
        }
    }
}
