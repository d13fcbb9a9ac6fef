/**
 * What is said to people: message bundles, one per room, what a mistyped word meant, and which letters can be
 * shown.
 */
@NullMarked
package henan.atlas.text;

import org.jspecify.annotations.NullMarked;
