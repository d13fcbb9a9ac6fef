package henan.atlas.carto;

import henan.atlas.domain.AtlasException;

/** Gives out generalised geometry level by level, so that a picture loads only the detail it draws. */
public interface LevelSource {
    /** Tolerances of the levels in metres, finest first. */
    double[] tolerances();

    /** The level at an index of {@link #tolerances()}. @throws AtlasException when it cannot be read */
    DisplayLevel level(int index) throws AtlasException;
}
