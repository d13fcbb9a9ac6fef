package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Reads the features of a GeoPackage of the owner's. Given by the caller, since only {@code atlasfile} speaks SQL. */
@FunctionalInterface
public interface GeoPackageReader {
    /**
     * All features of the file: attributes by column as text, and the geometry, in CGCS2000 or WGS84, degrees,
     * longitude first.
     *
     * @throws AtlasException if the file cannot be read or is in another CRS
     */
    List<Map.Entry<Map<String, String>, Geometry>> read(Path file) throws AtlasException;
}
