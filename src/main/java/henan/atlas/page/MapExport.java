package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.OutputFile;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a map of the province, a prefecture, a county or a cluster's surroundings into a file: a page of so many pixels
 * with a map and its legend, laid out as every page is.
 */
public final class MapExport {
    private static final Messages TEXT = Messages.of("page");
    /** Of a screen: a logical pixel is a pixel. */
    public static final double DPI = 96;
    private static final Set<PagePart> PARTS =
            EnumSet.of(PagePart.LEGEND, PagePart.SCALE, PagePart.NORTH, PagePart.SOURCES);
    /** Sizes among which the least that would do is looked for. Units: logical pixels. */
    private static final int LEAST = 100;
    private static final int ENOUGH = 1600;
    /** How many times that is tried when it is not enough. */
    private static final int MORE = 4;
    private final PageComposer composer;

    public MapExport(PageComposer composer) {
        this.composer = composer;
    }

    /**
     * What is asked for. As on paper, type and symbols have a size of their own: twice the resolution and twice the
     * pixels give the same picture, finer.
     *
     * @param out    file to write; its ending names the format
     * @param width  width in device pixels
     * @param height height in device pixels
     * @param detail device pixels an inch among them
     * @param how    the map, over a subject of one of {@link PageArea#KINDS}, and whatever else is chosen but the paper
     */
    public record Request(Path out, int width, int height, DrawingDetail detail, PageChoice how) {
        double dpi() {
            return detail.dpi();
        }
    }

    /**
     * A map that was drawn.
     *
     * @param dropped names of places on the map that found no room, most important first
     * @param cut     that the scale asked for leaves a part of the area outside the frame, where it does
     */
    public record Exported(List<String> dropped, Optional<PreflightFinding> cut) {
    }

    /**
     * Draws the map. Nothing is left behind when it fails: the file is written beside its place and then moved.
     *
     * @return what is to be told of it
     * @throws AtlasException also when there are too many pixels, or too few to hold the furniture and a map, and when
     *                        the scale asked for is larger than the boundaries allow
     */
    public Exported export(Request request) throws AtlasException {
        DrawingFormat format = DrawingFormat.of(request.out());
        OutputFile.folderOf(request.out());
        int width = request.width();
        int height = request.height();
        if ((long) width * height > DrawingFormat.MOST_PIXELS) {
            throw new AtlasException(TEXT.message("export.large", width, height, DrawingFormat.MOST_PIXELS / 10_000));
        }
        // Of a scale that is too large another size would not help.
        boolean tooLarge = request.how().scale().orElse(MapFit.LARGEST_SCALE) < MapFit.LARGEST_SCALE;
        Optional<PreflightFinding> crowded = tooLarge ? Optional.empty()
                : composer.crowded(spec(request, width, height));
        if (crowded.isPresent()) {
            throw crowded.get().what().key().equals(Preflight.NOTE) ? crowded.get().stopping(request.out().toString())
                    : tooSmall(request);
        }
        Page page = composer.picture(spec(request, width, height));
        return new Exported(PageExport.written(page, request.detail(), request.out()).dropped(),
                page.finding(Preflight.CUT));
    }

    private AtlasException tooSmall(Request request) throws AtlasException {
        int enough = pixels(ENOUGH, request);
        int leastWidth = least(request, w -> spec(request, w, Math.max(request.height(), enough)));
        // The two that are told together are tried together.
        int across = Math.max(request.width(), leastWidth);
        return new AtlasException(TEXT.message("export.small", request.width(), request.height(), across,
                least(request, h -> spec(request, across, h))));
    }

    private static int pixels(int logical, Request request) {
        return (int) Math.ceil(logical * request.dpi() / DPI);
    }

    private static PageSpec spec(Request request, int width, int height) {
        return new PageSpec(new PageChoice(PageTemplate.MAP, PaperSize.ofPixels(width, height, request.dpi()),
                request.how().map(), List.of(), PARTS, request.how().approval(), request.how().note(),
                Optional.empty()), PageText.NONE);
    }

    /** A page by its width or its height. */
    private interface Sized {
        PageSpec page(int size);
    }

    /** A size that does, and hardly a smaller one does; nothing is placed for it. */
    private int least(Request request, Sized pages) throws AtlasException {
        int small = pixels(LEAST, request);
        int large = pixels(ENOUGH, request);
        for (int times = 1; times < MORE && composer.crowded(pages.page(large)).isPresent(); times *= 2) {
            small = large;
            large *= 2;
        }
        while (large - small > 10) {
            int middle = (small + large) / 2;
            if (composer.crowded(pages.page(middle)).isPresent()) {
                small = middle;
            } else {
                large = middle;
            }
        }
        return large;
    }
}
