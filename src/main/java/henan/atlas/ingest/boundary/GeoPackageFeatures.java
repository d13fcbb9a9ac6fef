package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads polygon features from a GeoPackage of the owner's. Given by the caller, since only {@code atlasfile} speaks SQL.
 */
@FunctionalInterface
public interface GeoPackageFeatures {
    /**
     * All features of the file's only polygon layer, geographic CGCS2000 or WGS84, degrees, longitude first.
     *
     * @throws AtlasException if the file cannot be read, has none or several such layers, or is in another CRS
     */
    List<RawFeature> read(Path file) throws AtlasException;
}
