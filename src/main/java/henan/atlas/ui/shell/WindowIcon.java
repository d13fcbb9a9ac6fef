package henan.atlas.ui.shell;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.paint.Color;

/** The program's sign in lists of windows: the drop that stands for a cluster, on the red of the book. */
public final class WindowIcon {
    private static final Color GROUND = Color.web("#8E1B22");
    private static final Color DROP = Color.web("#FFFDF8");
    /** Sizes window managers ask for, in pixels: each is drawn for itself, so that small ones are sharp. */
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private WindowIcon() {
    }

    /** The same sign in every size that is asked for. */
    public static List<Image> inAllSizes() {
        return SIZES.stream().map(WindowIcon::drawn).toList();
    }

    /** @param size width and height in pixels */
    private static Image drawn(int size) {
        Canvas canvas = new Canvas(size, size);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(GROUND);
        double corner = size * 0.36;
        g.fillRoundRect(0, 0, size, size, corner, corner);
        double middle = size / 2.0;
        double radius = size * 0.285;
        double top = size * 0.40;
        g.setFill(DROP);
        drop(g, middle, top, radius, size * 0.90);
        g.setFill(GROUND);
        double hole = radius * 0.46;
        g.fillOval(middle - hole, top - hole, 2 * hole, 2 * hole);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return inBytes(canvas.snapshot(clear, null), size);
    }

    /** The same picture in bytes: JavaFX leaves out icons whose pixels are numbers, as those of a snapshot are. */
    private static Image inBytes(Image picture, int size) {
        WritablePixelFormat<ByteBuffer> format = PixelFormat.getByteBgraPreInstance();
        ByteBuffer bytes = ByteBuffer.allocate(4 * size * size);
        picture.getPixelReader().getPixels(0, 0, size, size, format, bytes, 4 * size);
        bytes.rewind();
        return new WritableImage(new PixelBuffer<>(size, size, bytes, format));
    }

    /** A circle that runs out into a tip below, along its tangents. */
    private static void drop(GraphicsContext g, double x, double y, double radius, double tip) {
        double away = tip - y;
        double up = Math.acos(radius / away);
        int steps = 48;
        double[] xs = IntStream.rangeClosed(0, steps).mapToDouble(i -> x + radius * Math.sin(angle(up, i, steps)))
                .toArray();
        double[] ys = IntStream.rangeClosed(0, steps).mapToDouble(i -> y + radius * Math.cos(angle(up, i, steps)))
                .toArray();
        g.beginPath();
        g.moveTo(x, tip);
        for (int i = 0; i <= steps; i++) {
            g.lineTo(xs[i], ys[i]);
        }
        g.closePath();
        g.fill();
    }

    /** From where one tangent meets the circle to where the other does, measured from straight below. */
    private static double angle(double from, int step, int steps) {
        return from + (2 * Math.PI - 2 * from) * step / steps;
    }
}
