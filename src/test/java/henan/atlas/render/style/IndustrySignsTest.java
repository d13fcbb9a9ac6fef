package henan.atlas.render.style;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedMap;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IndustrySignsTest {
    /** Size of a sign on the smallest drops, in pixels. */
    private static final int SIZE = 6;
    /** Ink by which two signs differ at least, as part of what both have. */
    private static final double APART = 0.2;

    private static List<String> signs() {
        Matcher all = Pattern.compile("shape: \"\\$\\{Recode\\(industry,(.*?)\\)}\"", Pattern.DOTALL)
                .matcher(InventedMap.bookStyle());
        assertTrue(all.find(), "the style gives signs by industry");
        List<String> found = new ArrayList<>();
        Matcher pair = Pattern.compile("'\\w+',\\s*'(\\w+)'").matcher(all.group(1));
        while (pair.find()) {
            found.add(pair.group(1));
        }
        return found;
    }

    @Test
    void noTwoAreAlikeAsSmallAsTheyAreDrawn() {
        List<String> signs = signs();
        assertTrue(signs.size() > 10, signs.toString());
        for (String one : signs) {
            for (String other : signs.subList(signs.indexOf(one) + 1, signs.size())) {
                assertTrue(difference(one, other) >= APART, one + " and " + other + ": " + difference(one, other));
            }
        }
    }

    private static double difference(String one, String other) {
        int[] a = drawn(one);
        int[] b = drawn(other);
        double apart = 0;
        double ink = 0;
        for (int i = 0; i < a.length; i++) {
            apart += Math.abs(a[i] - b[i]);
            ink += Math.max(a[i], b[i]);
        }
        return apart / ink;
    }

    private static int[] drawn(String sign) {
        BufferedImage image = new BufferedImage(SIZE + 4, SIZE + 4, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fill(WellKnownMarks.at(sign, SIZE, SIZE / 2.0 + 2, SIZE / 2.0 + 2));
        g.dispose();
        return image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
    }
}
