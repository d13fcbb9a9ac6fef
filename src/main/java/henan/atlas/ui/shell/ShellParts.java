package henan.atlas.ui.shell;

import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.page.PageComposer;
import henan.atlas.search.SearchHit;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.MapStage;
import henan.atlas.ui.ground.nav.ThemeStage;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.MapMaker;
import henan.atlas.ui.making.page.PagePainter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * What a window is made of.
 *
 * @param content what the atlas says
 * @param map     the map, drawn
 * @param stage   the map, to be spoken to
 * @param theming what themes need
 * @param maps    makes more maps, to be compared
 * @param pages   makes pages to be printed
 * @param symbols symbols of the industries
 * @param search  finds up to so many hits for what was typed, best first
 * @param runner  runs work beside the JavaFX thread
 * @param host    the program around the window
 */
public record ShellParts(AtlasSnapshot content, Region map, MapStage stage, Theming theming, MapMaker maps,
                         Paging pages, IndustrySymbols symbols, BiFunction<String, Integer, List<SearchHit>> search,
                         BackgroundRunner runner, Host host) {
    /**
     * What themes need.
     *
     * @param stage the map, to be told of them
     * @param ramps colour ramps of its style
     */
    public record Theming(ThemeStage stage, List<Ramp> ramps) {
        public Theming {
            ramps = List.copyOf(ramps);
        }
    }

    /**
     * What makes pages.
     *
     * @param composer lays them out
     * @param painter  paints them for the screen
     * @param runner   runs what takes time with them
     */
    public record Paging(PageComposer composer, PagePainter painter, BackgroundRunner runner) {
    }

    /**
     * The program around a window.
     *
     * @param version   version of the program
     * @param atlasFile the file that is open
     * @param openAtlas opens another one
     */
    public record Host(String version, Path atlasFile, Consumer<Path> openAtlas) {
    }
}
