package henan.atlas.ui.making.compare;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import java.util.List;

/** Finds places by what is typed: names of then and now, pinyin, initials. <b>Threading:</b> any thread. */
public interface NamedPlaces {
    /** Clusters, counties and prefectures that answer to it, the best first. */
    List<SubjectRef> find(AtlasSnapshot content, String typed);
}
