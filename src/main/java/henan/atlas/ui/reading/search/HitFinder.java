package henan.atlas.ui.reading.search;

import henan.atlas.search.SearchAnswer;

/** Finds what was typed. <b>Threading:</b> asked from background threads. */
public interface HitFinder {
    /** The best hits, best first. @param limit the most that are wanted */
    SearchAnswer answer(String typed, int limit);
}
