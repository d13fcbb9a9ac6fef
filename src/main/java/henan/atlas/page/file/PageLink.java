package henan.atlas.page.file;

import henan.atlas.carto.PixelBox;

/**
 * A place on a page that leads to another page of the same file.
 *
 * @param area its place, in logical pixels
 * @param page number of the page it leads to, from 1
 */
public record PageLink(PixelBox area, int page) {
}
