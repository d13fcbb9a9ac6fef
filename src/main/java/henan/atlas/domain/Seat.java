package henan.atlas.domain;

/**
 * An administrative seat as the map shows it.
 *
 * @param unit     the unit it is the seat of (province, prefecture or county)
 * @param rank     its rank; a place that is seat on several levels is listed once, at the highest
 * @param name     name on the map: that of the unit
 * @param position where it stands
 * @param basis    what the position rests on
 */
public record Seat(SubjectRef unit, SeatRank rank, String name, Position position, PlaceBasis basis) {
    /** Lasting id: that of the unit, {@code kind:code}, which has one seat. */
    public String id() {
        return unit.toString();
    }
}
