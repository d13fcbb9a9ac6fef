package henan.atlas.domain;

/**
 * Where a statement comes from.
 *
 * @param sourceId id of a {@link Source}
 * @param locator  page or section within it, in the source's own words; empty when the whole source is meant
 */
public record Citation(String sourceId, String locator) {
}
