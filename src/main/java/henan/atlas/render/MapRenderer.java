package henan.atlas.render;

import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Turns a {@link MapSpec} into a picture: the one painter behind window, sheet and test.
 *
 * <p>Pixels are painted in bands, one a processor at a time: stroking costs most, and costs what is in the band.
 *
 * <p><b>Threading:</b> safe, though meant to be called by one worker at a time; labels are placed by one thread per
 * scale.
 */
public final class MapRenderer {
    /** Height of a band worth a thread, on average, in device pixels. */
    private static final int LOWEST_BAND = 96;
    /** Bands to a processor: what a band costs is guessed, but twice as many cost more than they even out. */
    private static final int BANDS_EACH = 2;

    private final MapScenes scenes;

    public MapRenderer(MapScenes scenes) {
        this.scenes = scenes;
    }

    /**
     * Draws a picture.
     *
     * @param cancelled asked between steps, by several threads; when it says yes, nothing is returned
     */
    public Optional<RenderedMap> render(MapSpec spec, BooleanSupplier cancelled) throws AtlasException {
        return render(spec, Optional.empty(), cancelled);
    }

    /**
     * Draws a picture over one that is no longer looked at, if that is as large: windows' pictures are large, and new
     * memory for each would soon be the most a program has.
     *
     * @param spent its pixels are painted over
     * @see #render(MapSpec, BooleanSupplier)
     */
    public Optional<RenderedMap> render(MapSpec spec, Optional<RenderedMap> spent, BooleanSupplier cancelled)
            throws AtlasException {
        PreparedMap picture = PreparedMap.of(scenes, spec);
        BufferedImage image = spent.map(RenderedMap::image)
                .filter(i -> i.getWidth() == spec.deviceWidth() && i.getHeight() == spec.deviceHeight())
                .orElseGet(() -> new BufferedImage(spec.deviceWidth(), spec.deviceHeight(),
                        BufferedImage.TYPE_INT_ARGB_PRE));
        int bands = Math.max(1, Math.min(BANDS_EACH * Runtime.getRuntime().availableProcessors(),
                image.getHeight() / LOWEST_BAND));
        int[] tops = picture.bandTops(image.getHeight(), bands);
        IntStream.range(0, bands).parallel().forEach(band -> picture.paintBand(image.getSubimage(0, tops[band],
                image.getWidth(), tops[band + 1] - tops[band]), tops[band], cancelled));
        return cancelled.getAsBoolean() ? Optional.empty()
                : Optional.of(new RenderedMap(spec, image, picture.names(), picture.dropped()));
    }

    /** The names written on a picture, once each. */
    public List<String> names(MapSpec spec) throws AtlasException {
        return scenes.placement(spec).labelsOn(spec).stream().map(l -> l.text().words())
                .filter(n -> !n.isBlank()).distinct().toList();
    }

    /**
     * Draws the map as shapes and text, for PDF and SVG.
     *
     * @param g graphics whose user space is the spec's logical pixels
     * @return names that found no room
     */
    public List<String> paint(Graphics2D g, MapSpec spec) throws AtlasException {
        PaintHints.set(g);
        PreparedMap picture = PreparedMap.of(scenes, spec);
        picture.paint(g, new MarkPainter.Vector(scenes.text()));
        return picture.dropped();
    }
}
