/**
 * What the atlas says about one thing, gathered into one value: places, clusters, firms, industries, sources; and its
 * reference lists: the book's contents, the timeline, the glossary, coverage.
 *
 * <p>The panel on the right and the command line show the same {@link henan.atlas.profile.Profile}; neither adds a
 * statement of its own.
 */
@NullMarked
package henan.atlas.profile;

import org.jspecify.annotations.NullMarked;
