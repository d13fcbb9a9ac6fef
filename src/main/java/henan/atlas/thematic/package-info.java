/** Thematic maps: which themes an atlas can show, their values, and their classes, colours and symbols. */
package henan.atlas.thematic;
