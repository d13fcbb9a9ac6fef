package henan.atlas.ui.ground.nav;

/**
 * Where on a page one is reading.
 *
 * @param part   the open part of the page; empty where a page has just been opened
 * @param scroll how far that part is scrolled, from 0 at its head to 1 at its foot
 */
public record ReadingPlace(String part, double scroll) {
    /** A page just opened. */
    public static final ReadingPlace NONE = new ReadingPlace("", 0);
    /** The part of the province's page that lists the clusters looked at. */
    public static final ReadingPlace CLUSTERS = new ReadingPlace("CLUSTERS", 0);
    /** The part of a page that has case studies or leads to them. */
    public static final ReadingPlace CASES = new ReadingPlace("CASES", 0);
    /** The part of a page that tells what lies near. */
    public static final ReadingPlace NEARBY = new ReadingPlace("NEARBY", 0);
}
