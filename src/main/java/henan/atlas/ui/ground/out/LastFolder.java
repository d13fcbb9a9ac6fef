package henan.atlas.ui.ground.out;

import java.nio.file.Path;
import java.util.Optional;

/** Where the last file went, whatever it was: there the next one is asked for. <b>Threading:</b> JavaFX thread. */
public final class LastFolder {
    private Optional<Path> folder = Optional.empty();

    /** Empty before any file went anywhere. */
    public Optional<Path> get() {
        return folder;
    }

    public void set(Optional<Path> last) {
        folder = last;
    }
}
