package henan.atlas.domain;

/** Rank of an administrative seat: the first three entries of the book's legend, in its order. */
public enum SeatRank {
    PROVINCE, PREFECTURE, COUNTY;
}
