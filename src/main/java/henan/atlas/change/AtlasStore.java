package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import henan.atlas.domain.AtlasException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps an atlas that is altered: its state, and the sets that led to it, none of which is ever lost.
 *
 * <p><b>Errors:</b> whatever cannot be done is one sentence in an {@link AtlasException}, and nothing has changed then.
 * <b>Threading:</b> safe to share; calls wait for one another, and for the disk: none for JavaFX's thread.
 */
public interface AtlasStore extends AutoCloseable {
    /** What the atlas says now. */
    AtlasSnapshot snapshot();

    /** Id of the last set; empty when there is none yet. */
    String head();

    /**
     * Makes the changes of a set and notes it in the journal, both or neither; once this returns they last.
     *
     * @return the next snapshot
     * @throws AtlasException also when the atlas is no longer as the set takes it to be, or would break its rules
     */
    AtlasSnapshot commit(ChangeSet set) throws AtlasException;

    /** The sets, the last first. @param from how many of the last are passed over */
    List<ChangeSet> history(int from, int most) throws AtlasException;

    /** The sets that touched a record, the last first, each with its changes of that record alone. */
    List<ChangeSet> history(RecordType<?> type, String id) throws AtlasException;

    /** The set that {@link #undo} would take back, with its changes; none when there is none left. */
    Optional<ChangeSet> undoable() throws AtlasException;

    /** The undo that {@link #redo} would take back, with its changes; none unless an undo was the last thing done. */
    Optional<ChangeSet> redoable() throws AtlasException;

    /** Takes back the last set that is not taken back yet. @return the next snapshot; none when there was nothing */
    Optional<AtlasSnapshot> undo(String author) throws AtlasException;

    /** Takes back the last undo. @return the next snapshot; none when there was nothing */
    Optional<AtlasSnapshot> redo(String author) throws AtlasException;

    @Override
    void close();
}
