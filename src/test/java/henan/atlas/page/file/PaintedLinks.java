package henan.atlas.page.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Graphics that keep where what is painted leads, and nothing else of it. */
public final class PaintedLinks extends FileGraphics implements Tags {
    private final List<Integer> pages;

    public PaintedLinks() {
        pages = new ArrayList<>();
    }

    private PaintedLinks(PaintedLinks of) {
        super(of);
        pages = of.pages;
    }

    /** Numbers of the pages, in the order of the painting. */
    public List<Integer> pages() {
        return List.copyOf(pages);
    }

    @Override
    public Part open(Role role, String said) {
        return NONE;
    }

    @Override
    public Part open(PageLink link, String said) {
        pages.add(link.page());
        return NONE;
    }

    @Override
    public Graphics create() {
        return new PaintedLinks(this);
    }

    @Override
    void filled(Shape placed, Color color) {
        // nobody looks at it
    }

    @Override
    void stroked(Shape placed, Color color, BasicStroke line) {
        // nobody looks at it
    }

    @Override
    void lettered(String words, AffineTransform place, boolean rims) {
        // nobody reads it
    }

    @Override
    void pictured(BufferedImage picture, AffineTransform place) {
        // nobody looks at it
    }
}
