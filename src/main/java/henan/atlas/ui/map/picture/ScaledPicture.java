package henan.atlas.ui.map.picture;

/** A picture moved and scaled by taking for each pixel of the window the nearest of its own. */
final class ScaledPicture implements PixelLayer {
    private final Pixels pixels;
    private final boolean opaque;
    private final double top;
    private final double scale;
    /** Window column its first column shown falls on. */
    private final int from;
    /** Column of the picture for each window column from there. */
    private final int[] columns;
    private final Hole hole;

    /** What another picture hides of it, in window pixels; the ends are beyond it. */
    private record Hole(int left, int right, int top, int bottom) {
        static final Hole NONE = new Hole(0, 0, 0, 0);

        boolean isIn(int y) {
            return y >= top && y < bottom && left < right;
        }
    }

    /**
     * Prepares for one frame.
     *
     * @param left   where its left edge falls, in device pixels of the window
     * @param top    where its upper edge falls
     * @param scale  device pixels of the window a pixel of the picture takes
     * @param opaque whether it hides what is below it
     * @param width  width of the window
     */
    ScaledPicture(Pixels pixels, double left, double top, double scale, boolean opaque, int width) {
        this.pixels = pixels;
        this.opaque = opaque;
        this.top = top;
        this.scale = scale;
        this.from = first(left, width);
        this.columns = new int[Math.max(0, first(left + pixels.width() * scale, width) - from)];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = nearest(from + i, left, pixels.width());
        }
        this.hole = Hole.NONE;
    }

    private ScaledPicture(ScaledPicture all, Hole hole) {
        this.pixels = all.pixels;
        this.opaque = all.opaque;
        this.top = all.top;
        this.scale = all.scale;
        this.from = all.from;
        this.columns = all.columns;
        this.hole = hole;
    }

    /** The same without what an opaque one hides that is laid over it: to scale it takes longest in a frame. */
    ScaledPicture under(ScaledPicture above) {
        return new ScaledPicture(this, new Hole(above.from, above.from + above.columns.length,
                first(above.top, Integer.MAX_VALUE),
                first(above.top + above.pixels.height() * above.scale, Integer.MAX_VALUE)));
    }

    /** The first pixel whose middle lies beyond an edge. */
    private static int first(double edge, int size) {
        return (int) Math.max(0, Math.min(size, Math.ceil(edge - 0.5)));
    }

    private int nearest(int pixel, double edge, int size) {
        return (int) Math.max(0, Math.min(size - 1, Math.floor((pixel + 0.5 - edge) / scale)));
    }

    /** Whether it reaches all of a window. */
    boolean covers(int width, int height) {
        return from == 0 && columns.length == width && first(top, height) == 0
                && first(top + pixels.height() * scale, height) == height;
    }

    @Override
    public void copy(int[] target, int width, int first, int bottom) {
        if (columns.length == 0) {
            return;
        }
        int last = Math.min(bottom, first(top + pixels.height() * scale, Integer.MAX_VALUE));
        int copied = -1;
        boolean wasParted = false;
        for (int y = Math.max(first, first(top, Integer.MAX_VALUE)); y < last; y++) {
            int row = nearest(y, top, pixels.height());
            int aim = y * width + from;
            boolean parted = hole.isIn(y);
            if (!opaque) {
                blend(row * pixels.width(), target, aim);
            } else if (parted) {
                boolean again = row == copied && wasParted;
                put(row, target, aim, width, 0, Math.min(columns.length, hole.left() - from), again);
                put(row, target, aim, width, Math.max(0, hole.right() - from), columns.length, again);
            } else {
                put(row, target, aim, width, 0, columns.length, row == copied && !wasParted);
            }
            copied = row;
            wasParted = parted;
        }
    }

    /** Puts a part of a row. @param begin the first column, from the first shown @param again whether as just above */
    private void put(int row, int[] target, int aim, int width, int begin, int end, boolean again) {
        if (begin >= end) {
            return;
        }
        if (again) {
            System.arraycopy(target, aim + begin - width, target, aim + begin, end - begin);
        } else if (scale == 1) {
            System.arraycopy(pixels.argb(), row * pixels.width() + columns[begin], target, aim + begin, end - begin);
        } else {
            int[] argb = pixels.argb();
            int source = row * pixels.width();
            for (int i = begin; i < end; i++) {
                target[aim + i] = argb[source + columns[i]];
            }
        }
    }

    private void blend(int source, int[] target, int aim) {
        int[] argb = pixels.argb();
        for (int i = 0; i < columns.length; i++) {
            int above = argb[source + columns[i]];
            if (above != 0) {
                target[aim + i] = PixelLayer.over(above, target[aim + i]);
            }
        }
    }
}
