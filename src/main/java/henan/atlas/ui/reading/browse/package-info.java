/**
 * Choosing which clusters are looked at: by class of industry, prefecture and grade of evidence.
 *
 * <p>May import ui.nav, ui.session, ui.kit, domain and text.
 */
package henan.atlas.ui.reading.browse;
