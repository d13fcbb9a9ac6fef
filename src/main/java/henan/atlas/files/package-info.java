/**
 * Files and folders as every room needs them: written whole or not at all, kept where the system keeps such things.
 *
 * <p>Knows the JDK only.
 */
@NullMarked
package henan.atlas.files;

import org.jspecify.annotations.NullMarked;
