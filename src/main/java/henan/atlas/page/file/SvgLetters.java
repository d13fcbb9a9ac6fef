package henan.atlas.page.file;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of letters of an SVG file. Words that are painted letter by letter, as where letters are spaced, are one text
 * all the same. A rim is the text itself once more, below it, with a line along its letters.
 */
final class SvgLetters {
    /** How far two letters of one text may be from each other, in sizes of the face. */
    private static final double FAR = 1.5;
    private static final double BACK = -1;
    private static final double NEAR = 0.01;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final SvgContent content;
    private final Lettering lettering;
    private final Map<Font, Map<Integer, Double>> advances = new HashMap<>();
    /** Rims painted whose letters are still to come, in order. */
    private final Deque<Rim> rims = new ArrayDeque<>();
    private Optional<Line> line = Optional.empty();

    /** @param id the letters' */
    private record Rim(SvgText text, String id) {
    }

    /** Letters gathered. @param end where the next would stand */
    private record Line(SvgText text, Optional<DrawnClip> clip, String paint, boolean rims, double end) {
    }

    SvgLetters(SvgContent content, Lettering lettering) {
        this.content = content;
        this.lettering = lettering;
    }

    Lettering lettering() {
        return lettering;
    }

    /**
     * Draws letters.
     *
     * @param place where the first stands: its foot's left end is the origin
     * @param paint their attributes, or those of the line along them
     */
    void draw(String words, Font font, AffineTransform place, Optional<DrawnClip> clip, String paint, boolean rims) {
        double x = line.filter(l -> l.text().font().equals(font) && l.paint().equals(paint) && l.rims() == rims
                && l.clip().equals(clip)).map(l -> along(l, place)).orElse(Double.NaN);
        if (Double.isNaN(x)) {
            end();
            line = Optional.of(new Line(new SvgText(font, place, new ArrayList<>()), clip, paint, rims, 0));
            x = 0;
        }
        SvgText text = line.orElseThrow().text();
        for (int letter : XmlText.plain(words).codePoints().toArray()) {
            double advance = advance(font, letter);
            text.letters().add(new SvgText.Letter(letter, x, advance));
            x += advance;
        }
        line = Optional.of(new Line(text, clip, paint, rims, x));
    }

    /** Where in a line a place lies; not a number where it does not lie beside it. */
    private static double along(Line line, AffineTransform place) {
        AffineTransform first = line.text().place();
        if (place.getScaleX() != first.getScaleX() || place.getShearX() != first.getShearX()
                || place.getShearY() != first.getShearY() || place.getScaleY() != first.getScaleY()) {
            return Double.NaN;
        }
        try {
            Point2D there = first.inverseTransform(new Point2D.Double(place.getTranslateX(), place.getTranslateY()),
                    null);
            double gap = (there.getX() - line.end()) / line.text().font().getSize2D();
            return Math.abs(there.getY()) < NEAR && gap > BACK && gap < FAR ? there.getX() : Double.NaN;
        } catch (NoninvertibleTransformException e) {
            return Double.NaN;
        }
    }

    private double advance(Font font, int letter) {
        return advances.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(letter, c ->
                font.getStringBounds(Character.toString(c), EXACT).getWidth());
    }

    /** Ends the line, so that something else can be drawn. */
    void end() {
        Optional<Line> ended = line;
        line = Optional.empty();
        ended.ifPresent(this::write);
    }

    private void write(Line line) {
        if (lettering == Lettering.OUTLINES) {
            content.path(line.clip(), line.text().outline(), line.paint()
                    + (line.rims() ? "" : " aria-label=\"" + XmlText.escaped(line.text().words()) + "\""), line.rims());
        } else if (line.rims()) {
            String id = content.definitions().numbered("text");
            rims.add(new Rim(line.text(), id));
            content.element(line.clip(), "<use xlink:href=\"#" + id + "\"" + line.paint() + "/>");
        } else {
            Optional<Rim> rim = Optional.ofNullable(rims.peek()).filter(r -> r.text().equals(line.text()));
            rim.ifPresent(r -> rims.remove());
            content.element(line.clip(), line.text().element(rim.map(Rim::id).orElse(""), line.paint()));
        }
    }

    /** @throws IllegalStateException when there is a rim that has no letters */
    void finish() {
        end();
        if (!rims.isEmpty()) {
            throw new IllegalStateException("rims without letters: " + rims.peek().text().words());
        }
    }
}
