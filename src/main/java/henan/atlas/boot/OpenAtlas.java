package henan.atlas.boot;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Ramp;
import henan.atlas.cli.DrawingAhead;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.PageComposer;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Message;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.MapModel;
import henan.atlas.ui.reading.search.HitFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An atlas file read and made ready for a window, off the JavaFX thread.
 *
 * @param file      the open file
 * @param session   what it says, as it now is
 * @param map       the map over it
 * @param assembled assembles what is read of it
 * @param search    finds what is typed in it; made when first wanted
 * @param painter   draws the map's pictures
 * @param composer  lays out pages to be printed
 * @param themes    composes themes
 * @param pages     makes and writes pages
 * @param leftOut   that something in the file cannot be used
 */
record OpenAtlas(AtlasFile file, AtlasSession session, MapModel map, PerSnapshot<ProfileAssembler> assembled,
                 PerSnapshot<HitFinder> search, BackgroundRunner painter, PerSnapshot<PageComposer> composer,
                 PerSnapshot<ThemeMaker> themes, BackgroundRunner pages, List<Message> leftOut)
        implements AutoCloseable {
    /** How long a page that is being written is waited for when the program ends. Units: seconds. */
    private static final int PATIENCE = 20;

    /** Opens a file. Takes some hundred milliseconds. */
    static OpenAtlas open(Path path, BundledFonts faces) throws AtlasException {
        List<Message> leftOut = new ArrayList<>();
        AtlasFile file = AtlasFile.open(path, leftOut::add);
        BackgroundRunner painter = BackgroundRunner.pool("map", 1);
        try {
            MapScenes first = DrawingAhead.begin(faces).scenes(file);
            AtlasProjection projection = first.projection();
            AtlasSession session = new AtlasSession(file.path(), file.content());
            PerSnapshot<MapScenes> scenes = new PerSnapshot<>(file.content(), first, MapScenes::renewed);
            MapModel map = new MapModel(session, scenes, projection, painter);
            Adjacency adjacency = file.adjacency();
            PerSnapshot<ProfileAssembler> assembled = new PerSnapshot<>(
                    now -> new ProfileAssembler(now, adjacency));
            assembled.of(file.content());
            PerSnapshot<HitFinder> search = new PerSnapshot<>(now -> file.searchIndex(now)::answer);
            PerSnapshot<PageComposer> composer = new PerSnapshot<>(now -> new PageComposer(scenes.of(now), now));
            List<Ramp> ramps = map.scenes().style(MapSpec.BOOK_STYLE).ramps();
            PerSnapshot<ThemeMaker> themes = new PerSnapshot<>(now -> new ThemeMaker(now, ramps,
                    composer.of(now)::industryLook));
            return new OpenAtlas(file, session, map, assembled, search, painter, composer, themes,
                    BackgroundRunner.pool("page", 2), leftOut);
        } catch (AtlasException | RuntimeException e) {
            painter.close(file::close);
            throw e;
        }
    }

    /**
     * Stops drawing, without waiting. The file is closed once the pictures and pages under way, which read from it,
     * are done.
     */
    @Override
    public void close() {
        close(() -> { });
    }

    private void close(Runnable last) {
        painter.close(() -> pages.close(() -> {
            file.close();
            last.run();
        }));
    }

    /** Closes it before the program ends: a page being written is written, a series taken away, nothing left half. */
    void closeAndWait() {
        CountDownLatch closed = new CountDownLatch(1);
        close(closed::countDown);
        try {
            closed.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
