package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who writes to an own atlas: one program at a time. The lock lies in a file of no bytes beside it, since on some
 * systems a lock on the file itself would undo those of SQLite. It is the system's, so that a killed program's is gone
 * with it, whatever file it leaves.
 */
record WriteLock(FileChannel channel) implements AutoCloseable {
    private static final Messages TEXT = Messages.of("atlasfile");

    /** @throws AtlasException when another program has it */
    static WriteLock of(Path file) throws AtlasException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new AtlasException(TEXT.message("own.second", file));
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("own.permission", file), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException thisProgram) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is gone with the program.
            return;
        }
    }
}
