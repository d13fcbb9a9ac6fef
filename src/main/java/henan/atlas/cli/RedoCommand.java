package henan.atlas.cli;

import henan.atlas.change.AtlasStore;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.ChangeText;
import henan.atlas.domain.AtlasException;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Makes again what was taken back last in an own atlas. */
@Command(description = "${bundle:redo.description}")
final class RedoCommand extends TakingBack {
    @Override
    String done(AtlasStore own, String author) throws AtlasException {
        Optional<ChangeSet> last = own.redoable();
        if (last.isEmpty()) {
            return texts().get("redo.nothing");
        }
        own.redo(author);
        return texts().get("redo.done", ChangeText.what(last.get()));
    }
}
