package henan.atlas.render;

import java.util.List;

/** How the lines of a picture are put on it. */
interface LinePainter {

    /** Strokes shapes with one symbol. @param features indexes of the shapes */
    void stroke(PaintStep.Line line, List<BoxedShape> shapes, int[] features);
}
