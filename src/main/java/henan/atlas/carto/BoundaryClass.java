package henan.atlas.carto;

/** Class of a boundary line. The book's legend has one entry, 界线; the three classes are the atlas's addition to it. */
public enum BoundaryClass {
    /** 省界: between Henan and a neighbour. */
    PROVINCE("省界"),
    /** 地级界: between two prefecture-level units. */
    PREFECTURE("地级界"),
    /** 县界: between two county-level units of one prefecture. */
    COUNTY("县界"),
    /** Between two provinces beyond the border. */
    NEIGHBOUR_PROVINCE("邻省界"),
    /** Between two prefectures of one province beyond the border. */
    NEIGHBOUR("邻区界"),
    /** Where what is known beyond the border ends: not drawn, since nothing ends there. */
    EDGE("外缘");

    /** The first digits of an administrative code tell the province. */
    private static final int PROVINCE_DIGITS = 2;

    private final String label;

    BoundaryClass(String label) {
        this.label = label;
    }

    /** The class of a label. @throws IllegalArgumentException when it is none */
    static BoundaryClass of(String label) {
        for (BoundaryClass boundaryClass : values()) {
            if (boundaryClass.label.equals(label)) {
                return boundaryClass;
            }
        }
        throw new IllegalArgumentException("no class of boundary: " + label);
    }

    /** The class of a line beyond the border. @param left code of what lies there, empty where nothing is known */
    public static BoundaryClass beyond(String left, String right) {
        return left.isEmpty() || right.isEmpty() ? EDGE : provinceOf(left).equals(provinceOf(right)) ? NEIGHBOUR
                : NEIGHBOUR_PROVINCE;
    }

    private static String provinceOf(String code) {
        return code.substring(0, Math.min(PROVINCE_DIGITS, code.length()));
    }

    /** The word used in the atlas file's {@code class} column and in styles. */
    public String label() {
        return label;
    }
}
