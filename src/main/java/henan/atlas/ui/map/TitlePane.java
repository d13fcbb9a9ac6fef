package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.MapHeading;
import henan.atlas.page.MapTitle;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.map.view.ProvinceAtHome;
import java.util.Optional;
import javafx.scene.image.ImageView;

/** The map's heading over the map: what it shows now, in the room there is. */
final class TitlePane extends ImageView {
    private final MapModel model;
    private Optional<Words> told = Optional.empty();
    private Optional<Painted> painted = Optional.empty();
    /** So wide a place is kept clear, so that choosing another thing moves no name. */
    private double reserved;

    /** What a heading follows from, and the heading: it is put together anew only when that changes. */
    private record Words(AtlasSnapshot content, MapHeading.Shown shown, MapHeading heading) {
    }

    /** What a picture of it follows from. */
    private record Painted(MapHeading heading, double room, double least, double density,
                           Optional<ProvinceAtHome> province) {
    }

    TitlePane(MapModel model) {
        this.model = model;
        setId("map-title");
        setMouseTransparent(true);
    }

    /**
     * Brings it in step with the map.
     *
     * @param room     greatest width it may have
     * @param province where that lies when all of it is seen
     */
    void update(double room, Optional<ProvinceAtHome> province) throws AtlasException {
        Painted now = new Painted(heading(), room, model.leastType(), model.density(), province);
        if (painted.equals(Optional.of(now))) {
            return;
        }
        painted = Optional.of(now);
        MapTitle title = MapTitle.compact(model.scenes().text(), now.heading(), now.room(), now.least(),
                any -> province.map(p -> p.within(MapCorners.title(any))).orElse(0));
        reserved = MapTitle.usual(now.room(), now.least(), 1).width();
        setAccessibleText(title.wording());
        PixelBridge.show(this, new PixelBox(0, 0, title.width(), title.height()), now.density(),
                g -> title.paint(g, 0, 0));
    }

    /** What it says, as {@link MapHeading} words it. */
    MapHeading heading() throws AtlasException {
        AtlasSnapshot content = model.content();
        if (told.filter(t -> t.content() == content).isEmpty()) {
            told = Optional.empty();
        }
        MapHeading.Shown shown = model.sight().now();
        if (told.filter(t -> t.shown().equals(shown)).isEmpty()) {
            told = Optional.of(new Words(content, shown, MapHeading.of(content, shown)));
        }
        return model.sight().titled(told.orElseThrow().heading());
    }

    /** What is kept clear of names for it. */
    PixelBox clear() {
        return new PixelBox(getBoundsInParent().getMinX(), getBoundsInParent().getMinY(),
                Math.max(reserved, getFitWidth()), getFitHeight());
    }
}
