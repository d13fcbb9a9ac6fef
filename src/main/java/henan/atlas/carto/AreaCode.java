package henan.atlas.carto;

/**
 * What an area's shape of a display level is known by.
 *
 * @param code administrative code of 2013
 */
public record AreaCode(String code) implements ShapeCode {
    @Override
    public String written() {
        return code;
    }
}
