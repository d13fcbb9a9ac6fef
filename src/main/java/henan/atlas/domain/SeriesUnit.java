package henan.atlas.domain;

/**
 * A unit in which something is measured, and between what values a figure in it is plausible.
 *
 * @param series what is measured, as {@link Observation#series()} words it
 * @param unit   one of the units it may have
 * @param scope  the kind of subject the range is for (province, prefecture, county, cluster); empty for all that have
 *               none of their own
 * @param min    least plausible value, as written
 * @param max    greatest plausible value, as written
 * @param note   why; may be empty
 */
public record SeriesUnit(String series, String unit, String scope, String min, String max, String note) {
    /** Lasting id: what is measured, in which unit and scope. */
    public String id() {
        return NaturalId.of(series, unit, scope);
    }
}
