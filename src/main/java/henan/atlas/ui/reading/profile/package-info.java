/**
 * The right panel: the page of whatever is selected.
 *
 * <p>May import profile, ui.work, ui.nav, ui.session, ui.kit, domain and text.
 */
package henan.atlas.ui.reading.profile;
