package henan.atlas.profile;

import java.util.List;

/**
 * A number shown as a length beside others.
 *
 * @param parts what is counted, part by part, from the beginning of the bar
 * @param whole the number that fills it; 0 where there is no bar
 */
public record Bar(List<Integer> parts, int whole) {
    /** Nothing to show. */
    public static final Bar NONE = new Bar(List.of(), 0);

    public Bar {
        parts = List.copyOf(parts);
    }

    static Bar of(int whole, Integer... parts) {
        return new Bar(List.of(parts), whole);
    }

    public boolean isShown() {
        return whole > 0;
    }
}
