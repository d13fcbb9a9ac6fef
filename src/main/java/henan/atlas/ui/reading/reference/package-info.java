/**
 * The reference panels on the left: the book's contents, the timeline, the glossary and how far the atlas reaches.
 *
 * <p>May import profile, ui.work, ui.nav, ui.session, ui.kit, domain and text.
 */
package henan.atlas.ui.reading.reference;
