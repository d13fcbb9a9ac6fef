/**
 * 列表: what the atlas has as a table: asked by conditions, ordered, chosen from, taken along.
 *
 * <p>What is asked is a {@link henan.atlas.table.TableQuery}; here it is only shown and changed.
 */
package henan.atlas.ui.making.table;
