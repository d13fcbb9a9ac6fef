package henan.atlas.change;

import java.util.Optional;

/**
 * A change that does not fit a state: what it says was there before is not there.
 *
 * @param found what is there instead: the value of the field, or the record; none when there is no such record
 */
public record Mismatch(Change change, Optional<Object> found) {
}
