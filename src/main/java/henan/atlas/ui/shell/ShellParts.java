package henan.atlas.ui.shell;

import henan.atlas.profile.ProfileAssembler;
import henan.atlas.ui.ground.chart.ChartTools;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.reading.search.HitFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * What a window is made of.
 *
 * @param session    the atlas that is open
 * @param navigator  the one way to go to a subject
 * @param notifier   what says something over the window
 * @param map        the map, drawn
 * @param stage      the map, to be spoken to
 * @param activities what the window is used for, in the order of the header and of the keys Ctrl+1, Ctrl+2 …
 * @param reading    what is read and searched
 * @param program    the program around the window
 */
public record ShellParts(AtlasSession session, Navigator navigator, Notifier notifier, Region map, MapAccess stage,
                         List<Activity> activities, Reading reading, Program program) {
    public ShellParts {
        activities = List.copyOf(activities);
    }

    /**
     * What is read and searched in every activity.
     *
     * @param pages   assembles pages
     * @param search  finds what was typed
     * @param symbols symbols of the industries
     * @param folder  where files went last
     * @param runner  runs both beside the JavaFX thread
     * @param charts  draws charts
     */
    public record Reading(PerSnapshot<ProfileAssembler> pages, PerSnapshot<HitFinder> search, IndustrySymbols symbols,
                          LastFolder folder, BackgroundRunner runner, ChartTools charts) {
    }

    /**
     * The program around a window.
     *
     * @param version its version
     * @param open    opens another atlas file
     */
    public record Program(String version, Consumer<Path> open) {
    }
}
