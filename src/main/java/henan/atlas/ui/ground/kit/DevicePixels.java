package henan.atlas.ui.ground.kit;

import javafx.scene.Node;

/** Device pixels, of which pictures are made, and the logical ones a node is laid out in. */
public final class DevicePixels {
    private DevicePixels() {
    }

    /** How many device pixels a logical pixel of a node takes: by the screen it is on, and by how it is enlarged. */
    public static double in(Node node) {
        return node.getScene() == null || node.getScene().getWindow() == null ? enlarged(node)
                : node.getScene().getWindow().getOutputScaleX() * enlarged(node);
    }

    /** How many logical pixels of the window one of a node takes: 1 for a node that is not enlarged. */
    public static double enlarged(Node node) {
        return node.getLocalToSceneTransform().getMxx();
    }
}
