package henan.atlas.rules.offenders.ui.map;

import java.awt.image.BufferedImage;

/** Breaks a rule on purpose. */
public class Paints {
    BufferedImage known;
}
