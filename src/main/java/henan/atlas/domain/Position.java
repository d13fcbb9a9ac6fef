package henan.atlas.domain;

/** A place in geographic coordinates. Units: degrees. CRS: CGCS2000 (EPSG:4490), longitude first. */
public record Position(double longitude, double latitude) {
    public Position {
        if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("not a position: " + longitude + ", " + latitude);
        }
    }
}
