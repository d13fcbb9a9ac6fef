package henan.atlas.ui.making.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.page.PageComposer;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.work.BackgroundRunner;

/**
 * What pages are made with.
 *
 * @param runner runs what takes time; two threads, so that a series does not keep the preview waiting
 */
record PageTools(AtlasSnapshot content, ThemeMaker themes, PageComposer composer, PagePainter painter,
                 BackgroundRunner runner) {
}
