package henan.atlas.table;

import henan.atlas.domain.SubjectRef;

/**
 * A row of a table as it was asked for.
 *
 * @param number   from 1, in the order of the list: the number its drop has on the map
 * @param place    which one of all rows of its kind it is, from 0; one snapshot's rows have it for good
 * @param recordId lasting id of the record it shows
 * @param subject  what it is, or of a figure or an honour whom it is about: by this it is selected everywhere
 */
public record ListedRow(int number, int place, String recordId, SubjectRef subject) {
}
