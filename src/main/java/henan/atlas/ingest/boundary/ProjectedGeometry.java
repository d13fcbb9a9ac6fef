package henan.atlas.ingest.boundary;

import henan.atlas.carto.AtlasProjection;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Geometry in the plane of {@link AtlasProjection}. Equal positions project to equal points, to the last bit. */
final class ProjectedGeometry {
    private final AtlasProjection projection = new AtlasProjection();

    /** A projected copy. Units: degrees in, metres out. */
    <G extends Geometry> G of(G geometry) {
        @SuppressWarnings("unchecked")
        G copy = (G) geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            private final double[] xy = new double[2];

            @Override
            public void filter(CoordinateSequence sequence, int i) {
                xy[0] = sequence.getX(i);
                xy[1] = sequence.getY(i);
                projection.projectInPlace(xy);
                sequence.setOrdinate(i, 0, xy[0]);
                sequence.setOrdinate(i, 1, xy[1]);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
