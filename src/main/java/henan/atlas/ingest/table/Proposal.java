package henan.atlas.ingest.table;

import henan.atlas.content.RecordType;
import java.util.Optional;

/**
 * A record as a table has it: to be added, or to stand for another. Its citations name the table by a source that is
 * only made when the proposal is taken up.
 *
 * @param type   its kind
 * @param record as it would be
 * @param former the record of the atlas it is held against; empty for one the atlas does not have
 */
public record Proposal<R>(RecordType<R> type, R record, Optional<R> former) {
}
