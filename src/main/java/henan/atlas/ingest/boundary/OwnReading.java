package henan.atlas.ingest.boundary;

import java.util.function.Consumer;

/**
 * What it takes to read the owner's files.
 *
 * @param gpkg    reads a GeoPackage
 * @param text    looks at what will be shown
 * @param remarks takes what an owner should know though it is no mistake, a sentence at a time
 */
record OwnReading(GeoPackageReader gpkg, OwnText text, Consumer<String> remarks) {
}
