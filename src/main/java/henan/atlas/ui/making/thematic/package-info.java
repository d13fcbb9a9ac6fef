/** Thematic maps in the window: which theme, how it is divided and coloured, and the places it ranks. */
package henan.atlas.ui.making.thematic;
