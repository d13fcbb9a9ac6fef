/**
 * What alters an atlas: a {@link henan.atlas.change.ChangeSet} of {@link henan.atlas.change.Change}s, applied to a
 * snapshot to give the next one, taken back by its inverse, merged with a colleague's, reviewed before it is committed,
 * and kept by an {@link henan.atlas.change.AtlasStore}. Values are those of the kinds of record, never columns.
 *
 * <p>Knows no database and no toolkit.
 */
@NullMarked
package henan.atlas.change;

import org.jspecify.annotations.NullMarked;
