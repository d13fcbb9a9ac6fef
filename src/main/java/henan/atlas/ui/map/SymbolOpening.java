package henan.atlas.ui.map;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.view.ViewNavigation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Opens a counted symbol: finds the view in which its clusters stand apart and flies there, unless the map is moved
 * meanwhile, since then something else is wanted.
 *
 * <p><b>Threading:</b> JavaFX thread; the view is looked for by the runner.
 */
final class SymbolOpening {
    private final ViewNavigation view;
    private final BackgroundRunner runner;
    private final Consumer<Exception> onFailed;
    private Optional<BackgroundRunner.Job> job = Optional.empty();

    SymbolOpening(ViewNavigation view, BackgroundRunner runner, Consumer<Exception> onFailed) {
        this.view = view;
        this.runner = runner;
        this.onFailed = onFailed;
        view.viewportProperty().addListener((o, before, now) -> giveUp());
        view.destinationProperty().addListener((o, before, now) -> giveUp());
    }

    /**
     * Begins; what was begun before is given up.
     *
     * @param spec    the picture the symbol stands on
     * @param shown   ids of the clusters shown
     * @param onNever told when they stand apart at no scale
     */
    void open(DropPlaces.Group counted, MapQuery probe, MapSpec spec, Set<String> shown, Runnable onNever) {
        giveUp();
        Viewport from = view.viewport();
        double nearest = view.nearest();
        job = Optional.of(runner.run(
                cancelled -> probe.apart(counted.clusters(), spec, from, shown, nearest, cancelled),
                found -> found.ifPresentOrElse(view::fly, onNever), onFailed));
    }

    /** Lets the map stay where it is. */
    void giveUp() {
        job.ifPresent(BackgroundRunner.Job::cancel);
        job = Optional.empty();
    }
}
