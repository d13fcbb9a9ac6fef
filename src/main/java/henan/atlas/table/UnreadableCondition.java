package henan.atlas.table;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import org.jspecify.annotations.Nullable;

/** A written condition, or the name of a column, that cannot be read: says where, and what was expected or is there. */
public final class UnreadableCondition extends AtlasException {
    private static final long serialVersionUID = 1L;

    UnreadableCondition(Message told) {
        this(told, null);
    }

    UnreadableCondition(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
