package henan.atlas.ui.ground.session;

import henan.atlas.content.AtlasSnapshot;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made from a snapshot, such as a search index, kept while that snapshot is the one asked with: made once for
 * all who need it, by the first of them, on that one's thread.
 *
 * <p><b>Threading:</b> safe; while one makes it, others wait.
 *
 * @param <T> what is made; to be immutable
 */
public final class PerSnapshot<T> {
    private final BiFunction<T, AtlasSnapshot, T> maker;
    private @Nullable AtlasSnapshot snapshot;
    private @Nullable T made;

    /** @param maker makes it anew */
    public PerSnapshot(Function<AtlasSnapshot, T> maker) {
        this.maker = (before, next) -> maker.apply(next);
    }

    /**
     * Something that keeps of the one before what has not changed.
     *
     * @param snapshot what the first was made from
     * @param renewer makes the next out of the one before
     */
    public PerSnapshot(AtlasSnapshot snapshot, T first, BiFunction<T, AtlasSnapshot, T> renewer) {
        this.maker = renewer;
        this.snapshot = snapshot;
        this.made = first;
    }

    /** What is made from a snapshot. */
    public synchronized T of(AtlasSnapshot wanted) {
        T kept = made;
        if (kept == null || snapshot != wanted) {
            kept = maker.apply(made, wanted);
            made = kept;
            snapshot = wanted;
        }
        return kept;
    }
}
