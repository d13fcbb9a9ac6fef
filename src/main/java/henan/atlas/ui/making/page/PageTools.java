package henan.atlas.ui.making.page;

import henan.atlas.ui.ground.work.BackgroundRunner;

/**
 * What pages are worked on with, whatever the atlas says; what a snapshot is needed for is the {@link PageFactory}'s.
 *
 * @param painter paints them for the screen
 * @param runner  runs what takes time; two threads, so that a series does not keep the preview waiting
 */
record PageTools(PagePainter painter, BackgroundRunner runner) {
}
