/** What is said to people: message bundles, one per room, and what a mistyped word meant. */
@NullMarked
package henan.atlas.text;

import org.jspecify.annotations.NullMarked;
