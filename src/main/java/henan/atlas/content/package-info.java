/**
 * What the records of an atlas are like, and all of them together: each kind described once ({@link
 * henan.atlas.content.RecordType}), for everybody who reads, writes, checks or shows records.
 *
 * <p>Knows no file, no database and no toolkit.
 */
@NullMarked
package henan.atlas.content;

import org.jspecify.annotations.NullMarked;
