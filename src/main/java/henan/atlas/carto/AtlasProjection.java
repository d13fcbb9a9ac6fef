package henan.atlas.carto;

import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Position;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.projection.AlbersEqualArea;

/**
 * The display projection: Albers equal-area conic, central meridian 113.5°E, standard parallels 32.3°N and 35.5°N,
 * latitude of origin 34°N, on the CGCS2000 ellipsoid.
 *
 * <p><b>Units:</b> degrees in, metres out. <b>CRS:</b> CGCS2000 (EPSG:4490), longitude first, to {@link #WKT}.
 * <b>Threading:</b> immutable. The transform is made from its parameters, not from the EPSG database, which would cost
 * a second and 33 MB of temporary files at start.
 */
public final class AtlasProjection {
    public static final double CENTRAL_MERIDIAN = 113.5;
    public static final double LATITUDE_OF_ORIGIN = 34.0;
    public static final double STANDARD_PARALLEL_1 = 32.3;
    public static final double STANDARD_PARALLEL_2 = 35.5;
    /** Geographic CGCS2000 as OGC WKT 1, longitude first. */
    public static final String GEOGRAPHIC_WKT = """
            GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",\
            SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],AUTHORITY["EPSG","1043"]],\
            PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
            UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
            AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["EPSG","4490"]]""";

    /** The display projection as OGC WKT 1. */
    public static final String WKT = "PROJCS[\"CGCS2000 / Henan Atlas Albers\"," + GEOGRAPHIC_WKT
            + ",PROJECTION[\"Albers_Conic_Equal_Area\"],PARAMETER[\"latitude_of_center\"," + LATITUDE_OF_ORIGIN
            + "],PARAMETER[\"longitude_of_center\"," + CENTRAL_MERIDIAN
            + "],PARAMETER[\"standard_parallel_1\"," + STANDARD_PARALLEL_1
            + "],PARAMETER[\"standard_parallel_2\"," + STANDARD_PARALLEL_2
            + "],PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1],"
            + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";

    private final MathTransform forward;
    private final MathTransform inverse;

    public AtlasProjection() {
        try {
            Albers albers = new Albers();
            ParameterValueGroup p = albers.getParameters().createValue();
            p.parameter("semi_major").setValue(Geodesic.SEMI_MAJOR);
            p.parameter("semi_minor").setValue(Geodesic.SEMI_MAJOR * (1 - 1 / Geodesic.INVERSE_FLATTENING));
            p.parameter("latitude_of_center").setValue(LATITUDE_OF_ORIGIN);
            p.parameter("longitude_of_center").setValue(CENTRAL_MERIDIAN);
            p.parameter("standard_parallel_1").setValue(STANDARD_PARALLEL_1);
            p.parameter("standard_parallel_2").setValue(STANDARD_PARALLEL_2);
            forward = albers.transform(p);
            inverse = forward.inverse();
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the one projection there is: to have it looked for among all that are known takes longer. */
    private static final class Albers extends AlbersEqualArea.Provider {
        private static final long serialVersionUID = 1;

        MathTransform transform(ParameterValueGroup parameters) throws FactoryException {
            return createMathTransform(parameters);
        }
    }

    /** Reads what a projection is made of, most of what the first one takes; for another thread, ahead. */
    public static void prepare() {
        new AtlasProjection();
    }

    public GroundPoint project(Position position) {
        double[] xy = {position.longitude(), position.latitude()};
        transform(forward, xy);
        return new GroundPoint(xy[0], xy[1]);
    }

    /** The position of a point of the projected plane. @throws IllegalArgumentException far outside the projection */
    public Position unproject(GroundPoint point) {
        double[] xy = {point.x(), point.y()};
        transform(inverse, xy);
        return new Position(xy[0], xy[1]);
    }

    /** Projects packed longitude-latitude pairs in place. */
    public void projectInPlace(double[] lonLat) {
        transform(forward, lonLat);
    }

    private static void transform(MathTransform transform, double[] xy) {
        try {
            transform.transform(xy, 0, xy, 0, xy.length / 2);
        } catch (TransformException e) {
            throw new IllegalArgumentException("outside the projection: " + xy[0] + ", " + xy[1], e);
        }
    }
}
