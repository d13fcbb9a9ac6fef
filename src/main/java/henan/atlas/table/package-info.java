/**
 * Tables of what an atlas holds: clusters, counties, firms and the like as rows, what is told of each as cells, and
 * which rows meet the conditions a person sets. Everything reads one snapshot, which is read once, column by column,
 * and asked often.
 *
 * <p>A condition is judged in three values: a row meets it, fails it, or cannot be judged because nothing is recorded.
 * What is not recorded is never taken for a no; rows that cannot be judged are told apart from those that fail.
 *
 * <p>Knows no toolkit, no file and no database.
 */
@NullMarked
package henan.atlas.table;

import org.jspecify.annotations.NullMarked;
