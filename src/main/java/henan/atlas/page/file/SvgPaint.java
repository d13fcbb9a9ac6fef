package henan.atlas.page.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;

/** Colours, lines and transforms as attributes of SVG, each with a blank before; what is usual is not told. */
final class SvgPaint {
    private static final int OPAQUE = 255;
    private static final int STEPS = 1000;
    private static final float USUAL_MITRE = 4;

    private SvgPaint() {
    }

    static String fill(Color color) {
        return color("fill", color);
    }

    /** Of a line, where nothing is filled unless that was told before. */
    static String stroke(Color color, BasicStroke line) {
        StringBuilder told = new StringBuilder(color("stroke", color));
        if (line.getLineWidth() != 1) {
            told.append(" stroke-width=\"").append(number(line.getLineWidth())).append('"');
        }
        if (line.getEndCap() != BasicStroke.CAP_BUTT) {
            told.append(" stroke-linecap=\"").append(line.getEndCap() == BasicStroke.CAP_ROUND ? "round" : "square")
                    .append('"');
        }
        if (line.getLineJoin() != BasicStroke.JOIN_MITER) {
            told.append(" stroke-linejoin=\"").append(line.getLineJoin() == BasicStroke.JOIN_ROUND ? "round" : "bevel")
                    .append('"');
        } else if (line.getMiterLimit() != USUAL_MITRE) {
            told.append(" stroke-miterlimit=\"").append(number(line.getMiterLimit())).append('"');
        }
        if (line.getDashArray() != null) {
            told.append(" stroke-dasharray=\"");
            for (int i = 0; i < line.getDashArray().length; i++) {
                told.append(i == 0 ? "" : " ").append(number(line.getDashArray()[i]));
            }
            told.append('"');
            if (line.getDashPhase() != 0) {
                told.append(" stroke-dashoffset=\"").append(number(line.getDashPhase())).append('"');
            }
        }
        return told.toString();
    }

    static String transform(AffineTransform t) {
        return " transform=\"matrix(" + SvgPath.number(t.getScaleX(), 10_000) + " "
                + SvgPath.number(t.getShearY(), 10_000) + " " + SvgPath.number(t.getShearX(), 10_000) + " "
                + SvgPath.number(t.getScaleY(), 10_000) + " " + number(t.getTranslateX()) + " "
                + number(t.getTranslateY()) + ")\"";
    }

    static String number(double value) {
        return SvgPath.number(value, STEPS);
    }

    private static String color(String of, Color color) {
        String hex = String.format("%06x", color.getRGB() & 0xFFFFFF);
        boolean isShort = hex.charAt(0) == hex.charAt(1) && hex.charAt(2) == hex.charAt(3)
                && hex.charAt(4) == hex.charAt(5);
        return " " + of + "=\"#" + (isShort ? "" + hex.charAt(0) + hex.charAt(2) + hex.charAt(4) : hex) + "\""
                + (color.getAlpha() == OPAQUE ? "" : " " + of + "-opacity=\""
                + number(color.getAlpha() / (double) OPAQUE) + "\"");
    }
}
