package henan.atlas.render;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.TextSymbol;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of a picture as they are drawn: the rows of pixels their letters fill, not what was asked for. */
public final class WrittenNames {
    /** Sum of differences of three channels below which a pixel has the colour of letters. */
    private static final int ALIKE = 150;

    private WrittenNames() {
    }

    /**
     * A name.
     *
     * @param ink rows of pixels that hold the colour of its letters
     */
    public record Name(String words, Optional<SubjectRef> subject, int ink) {
    }

    /** Those that lie wholly in a picture of density one, but for names along rivers. */
    public static List<Name> of(MapScenes scenes, MapSpec spec) throws AtlasException {
        BufferedImage picture = new MapRenderer(scenes).render(spec, () -> false).orElseThrow().image();
        PixelBox frame = new PixelBox(0, 0, picture.getWidth(), picture.getHeight());
        List<Name> names = new ArrayList<>();
        for (LabelPlacement.PlacedLabel label : scenes.placement(spec).labelsOn(spec)) {
            if (label.text().look().candidates() != TextSymbol.Candidates.ALONG && frame.encloses(label.box())) {
                names.add(new Name(label.text().words(), label.subject(), ink(picture, label)));
            }
        }
        return names;
    }

    /** Rows of a label's box that hold the colour of its letters. */
    static int ink(BufferedImage picture, LabelPlacement.PlacedLabel label) {
        PixelBox box = label.box();
        int rows = 0;
        for (int y = (int) box.y(); y < box.maxY(); y++) {
            boolean inked = false;
            for (int x = (int) box.x(); x < box.maxX(); x++) {
                inked |= alike(new Color(picture.getRGB(x, y)), label.text().look().color());
            }
            rows += inked ? 1 : 0;
        }
        return rows;
    }

    private static boolean alike(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue()) < ALIKE;
    }
}
