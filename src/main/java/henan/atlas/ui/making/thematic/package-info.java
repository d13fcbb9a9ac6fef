/**
 * Thematic maps in the window: which theme, how it is divided and coloured, and the places it ranks.
 *
 * <p>May import ui.work, ui.nav, ui.session, ui.kit, thematic, carto, domain and text.
 */
package henan.atlas.ui.making.thematic;
