/**
 * The atlas file: one GeoPackage, written once by the build and opened read-only by everything else; and a person's
 * own, made of it, with a journal ({@link henan.atlas.atlasfile.OwnAtlas}). The only room that speaks SQL.
 *
 * <p>The tables are those of {@code schema.sql}; a file of another schema version is refused, not guessed at. Nothing
 * is ever written beside an opened file, but for an own one that is open to be altered.
 */
package henan.atlas.atlasfile;
