/**
 * Two to four maps of the same ground side by side, moved together, each showing something else.
 *
 * <p>May import {@code ui.nav}, {@code ui.kit}, {@code carto}, {@code domain}, {@code text} and JavaFX. The maps and
 * what they may show are handed in.
 */
package henan.atlas.ui.making.compare;
