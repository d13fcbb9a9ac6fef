/**
 * Tables of strangers, understood: which row is the head, which columns mean what, whom each row names, what each value
 * says and how it stands to the atlas. What comes out is a review and proposals; nothing is written, nothing guessed.
 *
 * <p>What a cell holds is kept as it was read beside what it was taken for.
 */
@NullMarked
package henan.atlas.ingest.table;

import org.jspecify.annotations.NullMarked;
