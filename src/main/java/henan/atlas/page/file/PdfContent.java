package henan.atlas.page.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Operators of one page's content stream (ISO 32000-1, annex A), each state told once. Coordinates are the page's
 * logical pixels, from its upper left corner, to a hundredth.
 */
final class PdfContent {
    private static final int DECIMALS = 100;
    private static final int UNKNOWN = -1;
    private static final int OPAQUE = 255;

    private final PdfResources resources;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    private final PdfLetters letters = new PdfLetters(this);
    private Optional<DrawnClip> clip = Optional.empty();
    private String mark = "";
    /** Whether what is written now is written anew as text. */
    private boolean aside;
    private State state = new State();
    /** What was set before the clip that is open. */
    private State outside = state;

    /** What is set. */
    private static final class State implements Cloneable {
        private int fill = UNKNOWN;
        private int stroke = UNKNOWN;
        private int fillAlpha = OPAQUE;
        private int strokeAlpha = OPAQUE;
        private BasicStroke line = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        private String font = "";
        private boolean rims;

        State copy() {
            try {
                return (State) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** @param height of the page, in logical pixels @param points in a logical pixel */
    PdfContent(PdfResources resources, double height, double points) {
        this.resources = resources;
        write(points + " 0 0 " + -points + " 0 ").number(height * points).write(" cm\n");
    }

    byte[] finished() {
        mark("");
        clip(Optional.empty());
        return out.toByteArray();
    }

    /** Begins what belongs to one part of the page. @param words its operator's operands; empty for nothing */
    void mark(String words) {
        if (words.equals(mark)) {
            return;
        }
        aside(false);
        letters.end();
        if (!mark.isEmpty()) {
            write("EMC\n");
        }
        // A clip is never open across the edges of a part.
        clip(Optional.empty());
        mark = words;
        if (!mark.isEmpty()) {
            write(words).write("\n");
        }
    }

    void clip(Optional<DrawnClip> wanted) {
        if (wanted.equals(clip)) {
            return;
        }
        aside(false);
        letters.end();
        if (clip.isPresent()) {
            write("Q\n");
            state = outside;
        }
        clip = wanted;
        if (clip.isPresent()) {
            write("q\n");
            outside = state.copy();
            clip.get().shapes().forEach(s -> path(s).write(winding(s) == PathIterator.WIND_EVEN_ODD
                    ? "W* n\n" : "W n\n"));
        }
    }

    /** Begins or ends letters that are seen, but stand for nothing, since the same are written over them. */
    void aside(boolean wanted) {
        if (wanted != aside) {
            letters.end();
            aside = wanted;
            write(wanted ? "/Span <</ActualText ()>> BDC\n" : "EMC\n");
        }
    }

    void fill(Shape shape, Color color) {
        aside(false);
        letters.end();
        filling(color);
        path(shape).write(winding(shape) == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n");
    }

    void stroke(Shape shape, Color color, BasicStroke line) {
        aside(false);
        letters.end();
        stroking(color, line);
        path(shape).write("S\n");
    }

    /** Draws a picture. @param place where its unit square lies */
    void image(BufferedImage image, AffineTransform place) {
        aside(false);
        letters.end();
        write("q\n").number(place.getScaleX()).write(" ").number(place.getShearY()).write(" ")
                .number(place.getShearX()).write(" ").number(place.getScaleY()).write(" ")
                .number(place.getTranslateX()).write(" ").number(place.getTranslateY()).write(" cm\n/")
                .write(resources.image(image)).write(" Do\nQ\n");
    }

    PdfLetters letters() {
        return letters;
    }

    PdfResources resources() {
        return resources;
    }

    /** Sets the colour of what is filled. */
    void filling(Color color) {
        int rgb = color.getRGB() & 0xFFFFFF;
        if (rgb != state.fill) {
            state.fill = rgb;
            color(color, "g", "rg");
        }
        if (color.getAlpha() != state.fillAlpha) {
            state.fillAlpha = color.getAlpha();
            setting().write("/").write(resources.fillAlpha(color.getAlpha())).write(" gs\n");
        }
    }

    /** Sets the colour and form of lines. */
    void stroking(Color color, BasicStroke line) {
        int rgb = color.getRGB() & 0xFFFFFF;
        if (rgb != state.stroke) {
            state.stroke = rgb;
            color(color, "G", "RG");
        }
        if (color.getAlpha() != state.strokeAlpha) {
            state.strokeAlpha = color.getAlpha();
            setting().write("/").write(resources.strokeAlpha(color.getAlpha())).write(" gs\n");
        }
        BasicStroke old = state.line;
        if (line.getLineWidth() != old.getLineWidth()) {
            setting().number(line.getLineWidth(), 1000).write(" w\n");
        }
        if (line.getEndCap() != old.getEndCap()) {
            setting().write(line.getEndCap() + " J\n");
        }
        if (line.getLineJoin() != old.getLineJoin()) {
            setting().write(line.getLineJoin() + " j\n");
        }
        if (line.getMiterLimit() != old.getMiterLimit()) {
            setting().number(line.getMiterLimit()).write(" M\n");
        }
        if (!Arrays.equals(line.getDashArray(), old.getDashArray()) || line.getDashPhase() != old.getDashPhase()) {
            dash(line);
        }
        state.line = line;
    }

    /** Sets the face. @param font its name among the resources, and its size */
    void font(String font) {
        if (!font.equals(state.font)) {
            state.font = font;
            setting().write("/").write(font).write(" Tf\n");
        }
    }

    /** Sets whether letters are filled or only their rims are drawn. */
    void rims(boolean rims) {
        if (rims != state.rims) {
            state.rims = rims;
            setting().write(rims ? "1 Tr\n" : "0 Tr\n");
        }
    }

    private void dash(BasicStroke line) {
        setting().write("[");
        if (line.getDashArray() != null) {
            for (int i = 0; i < line.getDashArray().length; i++) {
                write(i == 0 ? "" : " ").number(line.getDashArray()[i], 10000);
            }
        }
        write("] ").number(line.getDashPhase(), 1000).write(" d\n");
    }

    /** Names a colour: a grey by one number. @param grey the operator for that @param any that for any colour */
    private void color(Color color, String grey, String any) {
        boolean isGrey = color.getRed() == color.getGreen() && color.getGreen() == color.getBlue();
        setting();
        for (int part : isGrey ? new int[] {color.getRed()}
                : new int[] {color.getRed(), color.getGreen(), color.getBlue()}) {
            number(part / 255.0, 1000).write(" ");
        }
        write(isGrey ? grey : any).write("\n");
    }

    /** Ready for an operator that sets something, which may stand among letters but not within a string. */
    private PdfContent setting() {
        letters.endString();
        return this;
    }

    private static int winding(Shape shape) {
        return shape.getPathIterator(null).getWindingRule();
    }

    private PdfContent path(Shape shape) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> point(c, 0).write("m\n");
                case PathIterator.SEG_LINETO -> point(c, 0).write("l\n");
                case PathIterator.SEG_QUADTO -> {
                    double[] cubic = {x + 2 * (c[0] - x) / 3, y + 2 * (c[1] - y) / 3,
                        c[2] + 2 * (c[0] - c[2]) / 3, c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]};
                    point(cubic, 0).point(cubic, 2).point(cubic, 4).write("c\n");
                }
                case PathIterator.SEG_CUBICTO -> point(c, 0).point(c, 2).point(c, 4).write("c\n");
                default -> write("h\n");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = c[end];
                y = c[end + 1];
            }
        }
        return this;
    }

    private PdfContent point(double[] c, int at) {
        return number(c[at]).write(" ").number(c[at + 1]).write(" ");
    }

    PdfContent number(double value) {
        return number(value, DECIMALS);
    }

    /** @param steps steps in one, a power of ten */
    PdfContent number(double value, int steps) {
        long scaled = Math.round(value * steps);
        if (scaled < 0) {
            out.write('-');
            scaled = -scaled;
        }
        long whole = scaled / steps;
        long part = scaled % steps;
        if (whole > 0 || part == 0) {
            write(Long.toString(whole));
        }
        if (part > 0) {
            out.write('.');
            for (int step = steps / 10; part > 0; step /= 10) {
                out.write('0' + (int) (part / step));
                part %= step;
            }
        }
        return this;
    }

    /** @param words of ASCII */
    PdfContent write(String words) {
        for (int i = 0; i < words.length(); i++) {
            out.write(words.charAt(i));
        }
        return this;
    }
}
