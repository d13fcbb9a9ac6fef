/**
 * From typed characters (汉字, 拼音, initials, old and new names) to ranked hits, in memory.
 *
 * <p>Knows no file and no toolkit: the command line and the window ask the same index.
 */
@NullMarked
package henan.atlas.search;

import org.jspecify.annotations.NullMarked;
