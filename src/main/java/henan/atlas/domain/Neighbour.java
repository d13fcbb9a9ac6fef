package henan.atlas.domain;

/**
 * A prefecture beyond the border that touches Henan, drawn in grey.
 *
 * @param code     administrative code
 * @param name     name, as 随州市
 * @param province province it belongs to
 * @param label    where its name stands
 */
public record Neighbour(String code, String name, String province, Position label) {
}
