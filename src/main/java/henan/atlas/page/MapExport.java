package henan.atlas.page;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapState;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.OutputFile;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Draws a map of the province, a prefecture, a county or a cluster's surroundings into a file: a page of so many pixels
 * with a map and its legend, laid out as every page is.
 */
public final class MapExport {
    private static final Messages TEXT = Messages.of("page");
    private static final double DPI = 96;
    /** Sizes among which the least that would do is looked for. Units: logical pixels. */
    private static final int LEAST = 100;
    private static final int ENOUGH = 1600;
    private final PageComposer composer;

    public MapExport(PageComposer composer) {
        this.composer = composer;
    }

    /**
     * What is asked for.
     *
     * @param out    file to write; its ending names the format
     * @param area   a subject of one of {@link PageArea#KINDS}
     * @param width  width in logical pixels
     * @param height height in logical pixels
     * @param shown  what lies over the base map
     */
    public record Request(Path out, SubjectRef area, int width, int height, Set<MapOverlay> shown) {
        public Request {
            shown = Set.copyOf(shown);
        }

        /** A map as it is before anything is chosen. */
        public Request(Path out, SubjectRef area, int width, int height) {
            this(out, area, width, height, MapState.FIRST.shown());
        }
    }

    /**
     * Draws the map. Nothing is left behind when it fails: the file is written beside its place and then moved.
     *
     * @return names of places on the map that found no room, most important first
     * @throws AtlasException also when there are too many pixels, or too few to hold the furniture and a map
     */
    public List<String> export(Request request) throws AtlasException {
        DrawingFormat format = DrawingFormat.of(request.out());
        OutputFile.folderOf(request.out());
        int width = request.width();
        int height = request.height();
        if ((long) width * height > DrawingFormat.MOST_PIXELS) {
            throw new AtlasException(TEXT.message("export.large", width, height, DrawingFormat.MOST_PIXELS / 10_000));
        }
        Page page = page(request, width, height);
        if (isStopped(page)) {
            int leastWidth = least(w -> page(request, w, Math.max(height, ENOUGH)));
            int across = Math.max(width, leastWidth);
            throw new AtlasException(TEXT.message("export.small", width, height, leastWidth,
                    least(h -> page(request, across, h))));
        }
        return format.write(page, DPI, request.out());
    }

    private Page page(Request request, int width, int height) throws AtlasException {
        PageChoice plain = PageChoice.of(PageTemplate.MAP, PaperSize.ofPixels(width, height));
        return composer.compose(new PageSpec(plain.withMap(new MapState(plain.map().view(), MapPurpose.READING,
                plain.wording(), plain.map().theme(), plain.map().filter(), request.shown(), plain.map().marks()))
                .withParts(EnumSet.of(PagePart.LEGEND, PagePart.SCALE, PagePart.NORTH, PagePart.SOURCES))
                .over(request.area()), PageText.NONE));
    }

    private static boolean isStopped(Page page) {
        return page.findings().stream().anyMatch(PreflightFinding::stops);
    }

    /** A page by its width or its height. */
    private interface Sized {
        Page page(int size) throws AtlasException;
    }

    private static int least(Sized pages) throws AtlasException {
        int small = LEAST;
        int large = ENOUGH;
        while (large - small > 10) {
            int middle = (small + large) / 2;
            if (isStopped(pages.page(middle))) {
                small = middle;
            } else {
                large = middle;
            }
        }
        return large;
    }
}
