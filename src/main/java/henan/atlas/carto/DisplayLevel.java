package henan.atlas.carto;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All map geometry generalised to one tolerance, ready to be drawn.
 *
 * <p><b>CRS:</b> {@link AtlasProjection#WKT}. <b>Units:</b> metres.
 *
 * @param toleranceMetres smallest detail kept, in metres on the ground; 0 for full detail
 * @param layers          shapes by layer: {@link #COUNTY}, {@link #PREFECTURE}, {@link #PROVINCE}, {@link #NEIGHBOUR}
 *                        (rings), {@link #BOUNDARY} and {@link #COURSE} (paths)
 */
public record DisplayLevel(double toleranceMetres, Map<String, List<Shape>> layers) {
    public static final String COUNTY = "county";
    public static final String PREFECTURE = "prefecture";
    public static final String PROVINCE = "province";
    public static final String NEIGHBOUR = "neighbour";
    public static final String BOUNDARY = "boundary";
    /** Rivers, railways, roads. */
    public static final String COURSE = "course";

    public DisplayLevel {
        layers = Map.copyOf(layers);
    }

    /** The same with another layer, or another in its place. */
    public DisplayLevel with(String layer, List<Shape> shapes) {
        Map<String, List<Shape>> more = new HashMap<>(layers);
        more.put(layer, List.copyOf(shapes));
        return new DisplayLevel(toleranceMetres, more);
    }

    /**
     * One feature's rings or paths.
     *
     * @param code  an {@link AreaCode} or, on layer {@link #BOUNDARY}, a {@link BoundaryCode}, on
     *             {@link #COURSE} a {@link CourseCode}
     * @param parts packed x, y pairs of each ring (closed, first point repeated) or path, in metres
     */
    public record Shape(ShapeCode code, float[][] parts) {
    }
}
