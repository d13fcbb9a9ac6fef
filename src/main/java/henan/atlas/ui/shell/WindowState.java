package henan.atlas.ui.shell;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.ReadingPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the window remembers from one start to the next.
 *
 * @param place     where it stands
 * @param panels    its side panels
 * @param scale     how large everything in it is
 * @param map       where the map looks and how maps are read
 * @param legend    what a hand made of the map's legend; empty while none did
 * @param selection what was looked at
 * @param page      where on the page of that one was reading
 * @param near      how far off is near on pages
 * @param reading   what is read in a wide column over all this; {@link Reading#NONE} as a rule
 * @param activity  key of the activity last turned to; empty for the first
 * @param activities what activities remember, by key, each in its own short form; none for what remembers nothing
 */
public record WindowState(Place place, Panels panels, Scale scale, MapState map, Optional<Integer> legend,
                          SubjectRef selection, ReadingPlace page, NearRadius near, Reading reading,
                          String activity, Map<String, String> activities) {
    /** The window of a first start. */
    public static final WindowState FIRST = new WindowState(
            new Place(Double.NaN, Double.NaN, 1600, 1000, false),
            new Panels(Panels.USUAL, Panels.USUAL, Panels.USUAL, Panels.USUAL, Set.of(), true, false, false),
            new Scale(InterfaceScale.USUAL, InterfaceScale.USUAL), MapState.FIRST, Optional.empty(),
            SubjectRef.PROVINCE, ReadingPlace.NONE, NearRadius.USUAL, Reading.NONE, "", Map.of());

    public WindowState {
        activities = Map.copyOf(activities);
    }

    /**
     * Place of the window on the screen, in screen pixels.
     *
     * @param x         left edge; NaN for a window that never stood anywhere
     * @param y         upper edge; NaN likewise
     * @param width     width
     * @param height    height
     * @param maximized whether it fills the screen
     */
    public record Place(double x, double y, double width, double height, boolean maximized) {
    }

    /**
     * Case studies read in a wide column.
     *
     * @param cases    the first first; none while nothing is read
     * @param question number of the question that is read of the first, from 0; {@link #NO_QUESTION} while its text is
     * @param places   how far the text of each is scrolled, by the case, from 0 at its head to 1 at its foot
     * @param ground   where the map beside them looks; empty for all their places
     */
    public record Reading(List<SubjectRef> cases, int question, Map<SubjectRef, Double> places,
                          Optional<MapView> ground) {
        /** The text of a case is read, and none of its questions. */
        public static final int NO_QUESTION = -1;
        /** Nothing is read. */
        public static final Reading NONE = new Reading(List.of(), NO_QUESTION, Map.of(), Optional.empty());

        public Reading {
            cases = List.copyOf(cases);
            places = Map.copyOf(places);
        }
    }

    /**
     * How large everything in the window is, in percent.
     *
     * @param reading    for who sits before it
     * @param presenting for a room, of what its last row reads
     */
    public record Scale(int reading, int presenting) {
    }

    /**
     * The side panels.
     *
     * @param leftShare      width of the left one while browsing, as part of the window's; {@link #USUAL} while no hand
     *                       has chosen one
     * @param referenceShare likewise with a reference panel in it, which has sentences to show
     * @param rightShare     likewise of the right one
     * @param tableShare     likewise of the left one with a table in it
     * @param leftClosed     keys of the activities whose left panel a hand has closed
     * @param rightOpen      whether the right one is open
     * @param leftKept       whether the left one stays open where the map has no room beside it: so a hand chose
     * @param rightKept      likewise the right one
     */
    public record Panels(double leftShare, double referenceShare, double rightShare, double tableShare,
                         Set<String> leftClosed, boolean rightOpen, boolean leftKept, boolean rightKept) {
        /** As wide as such a panel usually is. */
        public static final double USUAL = 0;

        public Panels {
            leftClosed = Set.copyOf(leftClosed);
        }
    }
}
