/**
 * From the text tables under {@code maps/} and {@code data/} and the case studies to one checked
 * {@link henan.atlas.content.AtlasSnapshot}.
 *
 * <p>Runs when an atlas file is built, never when one is read. A row is never repaired and never dropped in silence:
 * every problem is named by file, line and column.
 */
package henan.atlas.ingest.content;
