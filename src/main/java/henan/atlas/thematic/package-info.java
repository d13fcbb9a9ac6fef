/**
 * Thematic maps: which themes an atlas can show, their values, and their classes, colours and symbols.
 *
 * <p>May import {@code carto}, {@code domain}, {@code text} and GeoTools' classification functions; never
 * {@code java.awt} or JavaFX.
 */
package henan.atlas.thematic;
