package henan.atlas.carto;

/** An axis-parallel rectangle on a picture. Units: logical pixels, y downwards. */
public record PixelBox(double x, double y, double width, double height) {

    public static PixelBox around(double centerX, double centerY, double width, double height) {
        return new PixelBox(centerX - width / 2, centerY - height / 2, width, height);
    }

    public double maxX() {
        return x + width;
    }

    public double maxY() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean intersects(PixelBox other) {
        return x < other.maxX() && other.x < maxX() && y < other.maxY() && other.y < maxY();
    }

    public boolean encloses(PixelBox other) {
        return other.x >= x && other.y >= y && other.maxX() <= maxX() && other.maxY() <= maxY();
    }

    public boolean contains(double px, double py) {
        return px >= x && px < maxX() && py >= y && py < maxY();
    }

    public PixelBox moved(double dx, double dy) {
        return new PixelBox(x + dx, y + dy, width, height);
    }

    public PixelBox grown(double by) {
        return new PixelBox(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
