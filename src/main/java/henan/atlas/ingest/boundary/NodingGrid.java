package henan.atlas.ingest.boundary;

import org.locationtech.jts.geom.Coordinate;

/**
 * The integer grid on which a coverage is cleaned, so that noding is exact.
 *
 * @param perDegree cells in a degree; a power of two keeps degrees exact in binary
 */
record NodingGrid(double perDegree) {

    Coordinate toCell(Coordinate degrees) {
        return new Coordinate(Math.rint(degrees.x * perDegree), Math.rint(degrees.y * perDegree));
    }

    Coordinate toDegrees(Coordinate cell) {
        return new Coordinate(cell.x / perDegree, cell.y / perDegree);
    }

    /**
     * Ground area of a small figure in square kilometres, good to a part in a thousand, from the length of a degree on
     * the GRS80 ellipsoid at its latitude.
     *
     * @param cells area in cells
     * @param row   the figure's latitude as a grid row
     */
    double squareKilometres(double cells, double row) {
        double phi = Math.toRadians(row / perDegree);
        double north = 111.1329 - 0.5598 * Math.cos(2 * phi);
        double east = 111.4129 * Math.cos(phi) - 0.0935 * Math.cos(3 * phi);
        return cells / (perDegree * perDegree) * north * east;
    }
}
