/**
 * The window: arranges panels, map and bars and connects them; decides nothing itself.
 *
 * <p>May import every room of ui, profile, search, thematic, page, carto, domain and text.
 */
package henan.atlas.ui.shell;
