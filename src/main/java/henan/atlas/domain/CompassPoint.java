package henan.atlas.domain;

/** One of the eight points of the compass. */
public enum CompassPoint implements Worded {
    NORTH("北"), NORTH_EAST("东北"), EAST("东"), SOUTH_EAST("东南"),
    SOUTH("南"), SOUTH_WEST("西南"), WEST("西"), NORTH_WEST("西北");

    private static final double APART = 360.0 / values().length;

    private final String word;

    CompassPoint(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Degrees clockwise from north. */
    public double bearing() {
        return ordinal() * APART;
    }
}
