package henan.atlas.ingest.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;

/**
 * Counts the points of the owner's files, all together, and stops at too many: a map as large as a wall shows no more,
 * and the build would seem to hang.
 */
final class PointLimit {
    private static final Messages TEXT = Messages.of("boundary");

    private final long most;
    private long taken;

    PointLimit(long most) {
        this.most = most;
    }

    /** Says nothing itself, since a parser may throw no other kind. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts points that were read of a file. */
    void take(String file, long points) throws AtlasException {
        taken += points;
        if (taken > most) {
            throw exceeded(file);
        }
    }

    AtlasException exceeded(String file) {
        return new AtlasException(TEXT.message("own.many", file, most));
    }

    /** A parser of GeoJSON that counts before anything is kept: a point is an array that begins with a number. */
    JsonParser counting(JsonParser parser) {
        return new JsonParserDelegate(parser) {
            private boolean begun;

            @Override
            public JsonToken nextToken() throws IOException {
                JsonToken token = super.nextToken();
                if (begun && token != null && token.isNumeric() && ++taken > most) {
                    throw new Exceeded();
                }
                begun = token == JsonToken.START_ARRAY;
                return token;
            }
        };
    }
}
