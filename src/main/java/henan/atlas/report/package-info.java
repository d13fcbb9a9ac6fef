/** Editing: what is written on a printed page, out of the pages of the profile and the themes. */
@NullMarked
package henan.atlas.report;

import org.jspecify.annotations.NullMarked;
