package henan.atlas.ingest.table;

/**
 * A column as its head tells.
 *
 * @param index  from 0
 * @param title  all that stands above it, joined
 * @param bare   the title without unit and time
 * @param unit   the unit the title tells, as the atlas words it; may be empty
 * @param period the time the title tells, as records write it; may be empty
 */
public record HeadColumn(int index, String title, String bare, String unit, String period) {
}
