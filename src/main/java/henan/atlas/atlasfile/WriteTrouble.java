package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.sql.SQLException;

/** Why a file of one's own could not be written, in one sentence. */
final class WriteTrouble {
    private static final Messages TEXT = Messages.of("atlasfile");
    /** The part of a code of SQLite that all codes of a kind have. */
    private static final int PRIMARY = 0xFF;

    private WriteTrouble() {
    }

    static AtlasException told(Path file, SQLException e) {
        return new AtlasException(switch (e.getErrorCode() & PRIMARY) {
            case 5, 6 -> TEXT.message("own.busy", file);
            case 3, 8, 14, 23 -> TEXT.message("own.permission", file);
            case 10 -> TEXT.message("own.disk", file);
            case 13 -> TEXT.message("own.full", file);
            case 11, 26 -> TEXT.message("open.damaged", file);
            default -> TEXT.message("own.failed", file, String.valueOf(e.getMessage()));
        }, e);
    }
}
