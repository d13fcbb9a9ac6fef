package henan.atlas.cli;

import henan.atlas.change.AtlasStore;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.ChangeText;
import henan.atlas.domain.AtlasException;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Takes back the last set of an own atlas. */
@Command(description = "${bundle:undo.description}")
final class UndoCommand extends TakingBack {
    @Override
    String done(AtlasStore own, String author) throws AtlasException {
        Optional<ChangeSet> last = own.undoable();
        if (last.isEmpty()) {
            return texts().get("undo.nothing");
        }
        own.undo(author);
        return texts().get("undo.done", ChangeText.what(last.get()));
    }
}
