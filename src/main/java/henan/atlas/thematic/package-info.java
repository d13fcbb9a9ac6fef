/** Thematic maps: which themes an atlas can show, their values, and their classes, colours and symbols. */
@NullMarked
package henan.atlas.thematic;

import org.jspecify.annotations.NullMarked;
