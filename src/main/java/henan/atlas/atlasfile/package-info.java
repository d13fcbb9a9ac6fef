/**
 * The atlas file: one GeoPackage, written once by the build and opened read-only by everything else. The only room that
 * speaks SQL.
 *
 * <p>The tables are those of {@code schema.sql}; a file of another schema version is refused, not guessed at. Nothing
 * is ever written beside an opened file.
 */
package henan.atlas.atlasfile;
