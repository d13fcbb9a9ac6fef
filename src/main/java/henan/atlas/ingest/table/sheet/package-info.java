/**
 * Spreadsheets of strangers as cells: what stands in a file, told as text, number, day or fault, with merged areas and
 * hidden rows, and nothing understood yet.
 *
 * <p>Files come from anywhere: each is read within bounds, and what is no table is told in one sentence with what to do
 * about it.
 */
@NullMarked
package henan.atlas.ingest.table.sheet;

import org.jspecify.annotations.NullMarked;
