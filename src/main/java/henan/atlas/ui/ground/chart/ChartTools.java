package henan.atlas.ui.ground.chart;

import henan.atlas.carto.IndustryLook;
import henan.atlas.chart.ChartSheets;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.PageComposer;
import henan.atlas.page.file.Drawing;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.function.Function;
import javafx.scene.image.Image;

/**
 * What shows charts of a snapshot.
 *
 * @param composer what sets words, and knows how classes of industry look
 * @param painter  paints for the screen
 * @param runner   draws beside the JavaFX thread
 */
public record ChartTools(PerSnapshot<PageComposer> composer, Painter painter, BackgroundRunner runner) {
    /** Paints a drawing, its ground left clear where it paints none. May be asked from any thread. */
    @FunctionalInterface
    public interface Painter {
        /** @param density device pixels per logical pixel */
        Image paint(Drawing drawing, double density) throws AtlasException;
    }

    /** What lays charts out. */
    public ChartSheets sheets(AtlasSnapshot content) {
        return new ChartSheets(composer.of(content).text());
    }

    /** What a class of industry is known by on the map. */
    public Function<String, IndustryLook> looks(AtlasSnapshot content) {
        return composer.of(content)::industryLook;
    }
}
