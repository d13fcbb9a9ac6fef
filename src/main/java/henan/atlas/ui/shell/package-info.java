/**
 * The window: arranges panels, map and bars and connects them; decides nothing itself, and knows no activity by name.
 *
 * <p>May import {@code ui.ground}, {@code ui.reading.profile}, {@code ui.reading.search}, profile, domain and text.
 */
package henan.atlas.ui.shell;
