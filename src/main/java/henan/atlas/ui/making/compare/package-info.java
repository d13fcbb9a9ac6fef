/**
 * Two to four maps of the same ground side by side, moved together, each showing something else.
 *
 * <p>May import {@code ui.nav}, {@code ui.session}, {@code ui.kit}, {@code thematic}, {@code carto}, {@code domain},
 * {@code text} and JavaFX. The maps are handed in.
 */
package henan.atlas.ui.making.compare;
