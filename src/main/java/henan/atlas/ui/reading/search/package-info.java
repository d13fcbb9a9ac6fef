/** Finding by typing: the field at the top and the list of what was found. */
package henan.atlas.ui.reading.search;
