/**
 * Finding by typing: the field at the top and the list of what was found.
 *
 * <p>May import search, ui.work, ui.session, ui.kit, domain and text.
 */
package henan.atlas.ui.reading.search;
