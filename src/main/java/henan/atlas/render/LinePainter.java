package henan.atlas.render;

import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.LineSymbol;
import java.util.List;

/** How the lines of a picture are put on it. */
interface LinePainter {

    /** Strokes shapes with one symbol. @param features indexes of the shapes */
    void stroke(LineSymbol line, List<BoxedShape> shapes, int[] features);

    /** Lays a fading band along shapes, to both sides. @param features indexes of the shapes */
    void fade(BorderBand band, List<BoxedShape> shapes, int[] features);
}
