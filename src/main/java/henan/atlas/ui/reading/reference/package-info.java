/**
 * The reference panels on the left: the book's contents, the timeline, the glossary and how far the atlas reaches.
 */
package henan.atlas.ui.reading.reference;
