package henan.atlas.ui.ground.session;

import henan.atlas.content.AtlasSnapshot;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The atlas that is open, as it now is. Whoever shows something of it reads {@link #snapshotProperty} and asks again
 * when that changes; whoever alters it publishes the next snapshot whole, so that nothing shown is half old.
 *
 * <p><b>Threading:</b> JavaFX thread; snapshots are immutable and may be handed to any.
 */
public final class AtlasSession {
    private final Path file;
    private final ReadOnlyObjectWrapper<AtlasSnapshot> snapshot;

    /** @param file the file it was read from */
    public AtlasSession(Path file, AtlasSnapshot first) {
        this.file = file;
        this.snapshot = new ReadOnlyObjectWrapper<>(first);
    }

    public Path file() {
        return file;
    }

    /** What the atlas says now; never null. */
    public ReadOnlyObjectProperty<AtlasSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public AtlasSnapshot snapshot() {
        return snapshot.get();
    }

    /** Shows the next snapshot in place of this one, everywhere at once. */
    public void publish(AtlasSnapshot next) {
        snapshot.set(next);
    }
}
