/**
 * From a boundary source (the pinned package or a file of the owner's own) to one clean coverage with display levels.
 *
 * <p>No SQL: a GeoPackage of the owner's is read through {@link henan.atlas.ingest.boundary.GeoPackageReader}, which
 * the caller gives.
 */
@NullMarked
package henan.atlas.ingest.boundary;

import org.jspecify.annotations.NullMarked;
