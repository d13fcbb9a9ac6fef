package henan.atlas.ui.reading.search;

import henan.atlas.search.SearchHit;
import java.util.List;

/** Finds what was typed. <b>Threading:</b> asked from background threads. */
public interface HitFinder {
    /** The best hits, best first. @param limit the most that are wanted */
    List<SearchHit> find(String typed, int limit);
}
