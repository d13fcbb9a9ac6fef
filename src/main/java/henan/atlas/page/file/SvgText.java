package henan.atlas.page.file;

import henan.atlas.render.BundledFonts;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of letters as an element of SVG. Its place is told anew wherever Chinese and other letters meet, so that a
 * face whose figures are wider moves nothing but these; Chinese characters are as wide as high in all faces.
 *
 * @param place where its foot begins
 */
record SvgText(Font font, AffineTransform place, List<SvgText.Letter> letters) {
    private static final String SANS = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Source Han Sans CN',"
            + "'Microsoft YaHei','PingFang SC',sans-serif";
    private static final String SERIF = "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC',"
            + "'Source Han Serif CN',SimSun,'Songti SC',serif";
    private static final double NEAR = 0.02;
    private static final double EVEN = 1e-4;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** @param x in the line, from its beginning */
    record Letter(int letter, double x, double advance) {
    }

    /** Letters that follow one another as they do by themselves. @param spacing what is between them beside that */
    private record Run(List<Letter> letters, OptionalDouble spacing) {
        double x() {
            return letters.get(0).x();
        }

        String words() {
            StringBuilder words = new StringBuilder();
            letters.forEach(l -> words.appendCodePoint(l.letter()));
            return words.toString();
        }
    }

    /** The attribute of the face most is written in, with a blank before; other texts name theirs. */
    static String usualFace() {
        return " font-family=\"" + SANS + "\"";
    }

    String words() {
        return new Run(letters, OptionalDouble.empty()).words();
    }

    Shape outline() {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Letter letter : letters) {
            outline.append(font.createGlyphVector(EXACT, Character.toString(letter.letter()))
                    .getOutline((float) letter.x(), 0), false);
        }
        return place.createTransformedShape(outline);
    }

    /** @param id empty for none @param paint attributes, with a blank before */
    String element(String id, String paint) {
        boolean upright = Math.abs(place.getScaleX() - place.getScaleY()) < EVEN && Math.abs(place.getShearX()) < EVEN
                && Math.abs(place.getShearY()) < EVEN;
        double scale = upright ? place.getScaleX() : 1;
        double left = upright ? place.getTranslateX() : 0;
        List<Run> runs = runs();
        List<Double> spacings = runs.stream().flatMap(r -> r.spacing().stream().boxed()).toList();
        boolean one = spacings.stream().allMatch(s -> Math.abs(s - spacings.get(0)) < NEAR);
        StringBuilder out = new StringBuilder("<text");
        if (!id.isEmpty()) {
            out.append(" id=\"").append(id).append('"');
        }
        if (!upright) {
            out.append(SvgPaint.transform(place));
        }
        out.append(" x=\"").append(SvgPath.number(left + runs.get(0).x() * scale, 100)).append("\" y=\"")
                .append(SvgPath.number(upright ? place.getTranslateY() : 0, 100)).append('"');
        if (font.getFamily().equals(BundledFonts.SERIF)) {
            out.append(" font-family=\"").append(SERIF).append('"');
        }
        out.append(" font-size=\"").append(SvgPath.number(font.getSize2D() * scale, 1000)).append('"');
        if (font.getFontName().endsWith("Bold")) {
            out.append(" font-weight=\"700\"");
        }
        out.append(paint);
        if (one && !spacings.isEmpty()) {
            out.append(spacing(spacings.get(0) * scale));
        }
        out.append('>');
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String own = one ? "" : spacing(run.spacing().orElse(0) * scale);
            String words = XmlText.escaped(run.words());
            if (i == 0 && own.isEmpty()) {
                out.append(words);
            } else {
                out.append("<tspan x=\"").append(SvgPath.number(left + run.x() * scale, 100)).append('"').append(own)
                        .append('>').append(words).append("</tspan>");
            }
        }
        return out.append("</text>").toString();
    }

    private static String spacing(double spacing) {
        return Math.abs(spacing) < NEAR ? "" : " letter-spacing=\"" + SvgPath.number(spacing, 100) + "\"";
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < letters.size()) {
            int to = from + 1;
            OptionalDouble spacing = OptionalDouble.empty();
            while (to < letters.size() && isSquare(letters.get(to)) == isSquare(letters.get(to - 1))) {
                double gap = letters.get(to).x() - letters.get(to - 1).x() - letters.get(to - 1).advance();
                if (spacing.isPresent() && Math.abs(spacing.getAsDouble() - gap) > NEAR) {
                    // What stands apart from those that follow stands by itself.
                    boolean alone = to == from + 2 && Math.abs(spacing.getAsDouble()) > NEAR;
                    to = alone ? from + 1 : to;
                    spacing = alone ? OptionalDouble.empty() : spacing;
                    break;
                }
                spacing = spacing.isPresent() ? spacing : OptionalDouble.of(gap);
                to++;
            }
            runs.add(new Run(letters.subList(from, to), spacing));
            from = to;
        }
        return runs;
    }

    private boolean isSquare(Letter letter) {
        return Math.abs(letter.advance() - font.getSize2D()) < NEAR;
    }
}
