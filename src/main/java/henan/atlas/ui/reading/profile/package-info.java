/** The right panel: the page of whatever is selected. */
package henan.atlas.ui.reading.profile;
