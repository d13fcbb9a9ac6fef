package henan.atlas.ui.making.compare;

import henan.atlas.domain.AtlasException;

/** Makes one more map of the atlas that is open. */
public interface MapFactory {
    /** @throws AtlasException when it cannot be made */
    ComparedMap make() throws AtlasException;
}
