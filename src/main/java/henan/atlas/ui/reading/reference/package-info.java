/**
 * The reference panels on the left: the book's contents, the timeline, the glossary and how far the atlas reaches.
 */
@NullMarked
package henan.atlas.ui.reading.reference;

import org.jspecify.annotations.NullMarked;
