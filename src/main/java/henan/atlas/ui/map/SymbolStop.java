package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * One stop of the keyboard's focus for all drops and counted symbols that are seen: arrows go from one to another, and
 * what is reached is pointed at as by the pointer. One stop, since with one for each the legend behind them would be
 * hundreds of keys away. What the pointer cannot meet, under the legend or out of sight, keys do not reach either.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class SymbolStop extends Region {
    private static final Messages TEXT = Messages.of("map");
    /** Between a symbol and the ring about it. */
    private static final double AROUND = 4;

    private final MapModel model;
    private final Predicate<Point2D> isCovered;
    private final BiConsumer<List<SubjectRef>, Point2D> onSeveral;
    private final Rectangle ring = new Rectangle();
    private Told told = new Told(null, Set.of(), Set.of(), List.of());
    private Optional<SeenSymbol> reached = Optional.empty();

    /** What is seen, and all it depends on: found once for a picture and what is shown over it. */
    private record Told(MapFrame frame, Set<String> shown, Set<String> chosen, List<SeenSymbol> symbols) {
    }

    /**
     * @param isCovered tells whether something on the map lies over a pixel of it
     * @param onSeveral told when a counted symbol is opened whose clusters stand apart at no scale
     */
    SymbolStop(MapModel model, Predicate<Point2D> isCovered, BiConsumer<List<SubjectRef>, Point2D> onSeveral) {
        this.model = model;
        this.isCovered = isCovered;
        this.onSeveral = onSeveral;
        setId("map-symbols");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(TEXT.get("symbols"));
        ring.getStyleClass().add("map-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        getChildren().add(ring);
        focusedProperty().addListener((property, was, is) -> focus(is));
        setOnKeyPressed(this::pressed);
    }

    private void focus(boolean gained) {
        if (gained) {
            update();
            reach(reached.or(this::inTheMiddle));
        } else if (getScene() == null || getScene().getFocusOwner() != this) {
            reach(Optional.empty());
        }
    }

    /** Brings it in step with the map: what had the focus keeps it, as its drop or under a counted symbol. */
    void update() {
        Viewport view = model.view().viewport();
        MapFrame frame = model.pictures().frameProperty().get();
        if (view == null || frame == null) {
            return;
        }
        Set<String> shown = model.marks().drops();
        Set<String> chosen = model.marks().seen(Stream.empty()).chosen();
        if (told.frame() != frame || !told.shown().equals(shown) || !told.chosen().equals(chosen)) {
            told = new Told(frame, shown, chosen, SeenSymbol.of(frame, shown, chosen));
        }
        setFocusTraversable(isFocused() || inSight().findAny().isPresent());
        if (reached.isPresent()) {
            Optional<SeenSymbol> now = stillReached(reached.get().clusters());
            if (!now.equals(reached)) {
                reach(now);
            }
            ring();
        }
    }

    /** What stands now for what was reached: its first cluster if that is in sight, else another, else what is near. */
    private Optional<SeenSymbol> stillReached(List<String> clusters) {
        return clusters.stream().flatMap(id -> inSight().filter(s -> s.clusters().contains(id))).findFirst()
                .or(() -> isFocused() ? inTheMiddle() : Optional.empty());
    }

    private Stream<SeenSymbol> inSight() {
        Viewport view = model.view().viewport();
        return told.symbols().stream().filter(s -> {
            Point2D at = middle(s);
            return at.getX() >= 0 && at.getY() >= 0 && at.getX() <= view.width() && at.getY() <= view.height()
                    && !isCovered.test(at);
        });
    }

    private Optional<SeenSymbol> inTheMiddle() {
        Viewport view = model.view().viewport();
        if (view == null) {
            return Optional.empty();
        }
        Point2D middle = new Point2D(view.width() / 2.0, view.height() / 2.0);
        return inSight().min(Comparator.comparingDouble(s -> middle(s).distance(middle)));
    }

    /** The middle of a symbol, in logical pixels of the map. */
    private Point2D middle(SeenSymbol symbol) {
        PixelBox box = symbol.box(model.view().viewport());
        return new Point2D(box.centerX(), box.centerY());
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        boolean done = switch (e.getCode()) {
            case LEFT -> go(-1, 0);
            case RIGHT -> go(1, 0);
            case UP -> go(0, -1);
            case DOWN -> go(0, 1);
            case ENTER, SPACE -> open();
            case ESCAPE -> leave();
            default -> false;
        };
        if (done) {
            e.consume();
        }
    }

    /**
     * Goes to the nearest of those that lie rather that way than across. @return whether there is one; where there is
     * none the key moves the map
     */
    private boolean go(int dx, int dy) {
        Optional<SeenSymbol> next = reached.isEmpty() ? inTheMiddle() : next(middle(reached.get()), dx, dy);
        next.ifPresent(s -> reach(next));
        return next.isPresent();
    }

    private Optional<SeenSymbol> next(Point2D from, int dx, int dy) {
        return inSight().filter(s -> {
            Point2D way = middle(s).subtract(from);
            double along = way.dotProduct(dx, dy);
            return along > 0 && along >= Math.abs(way.dotProduct(dy, dx));
        }).min(Comparator.comparingDouble(s -> middle(s).distance(from)));
    }

    private boolean open() {
        if (model.measuring().isUnderWay()) {
            model.aim().now().ifPresent(model.measuring()::set);
            return true;
        }
        reached.ifPresent(symbol -> {
            Point2D at = middle(symbol);
            symbol.counted().ifPresentOrElse(
                    group -> model.open(group, () -> onSeveral.accept(
                            group.clusters().stream().map(SubjectRef::cluster).toList(), at)),
                    () -> model.choose(symbol.first()));
        });
        return reached.isPresent();
    }

    private boolean leave() {
        getParent().requestFocus();
        return true;
    }

    private void reach(Optional<SeenSymbol> symbol) {
        reached = symbol;
        model.pointer().reach(symbol);
        ring();
    }

    private void ring() {
        ring.setVisible(reached.isPresent());
        reached.map(s -> s.box(model.view().viewport()).grown(AROUND)).ifPresent(box -> {
            ring.setX(Math.round(box.x()) + 0.5);
            ring.setY(Math.round(box.y()) + 0.5);
            ring.setWidth(Math.round(box.width()));
            ring.setHeight(Math.round(box.height()));
        });
    }

    /** Says what has the focus to who cannot see it. @param words what is said beside it; empty for nothing */
    void say(String words) {
        setAccessibleText(words.isEmpty() ? TEXT.get("symbols") : words);
    }
}
