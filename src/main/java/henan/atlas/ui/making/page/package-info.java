/**
 * 出图: pages to be printed or kept as files, chosen, looked at as they will be, checked and let out.
 *
 * <p>May import {@code edition}, {@code page}, {@code thematic}, {@code carto}, {@code domain}, {@code text},
 * {@code ui.kit}, {@code ui.nav}, {@code ui.session}, {@code ui.work} and
 * JavaFX; no other room a person works in.
 */
package henan.atlas.ui.making.page;
