package henan.atlas.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rooms and their floors: imports point down, and not to a room beside. */
enum Room {
    DOMAIN(0), TEXT(0), FILES(0), CONTENT(1), CARTO(1), CHANGE(2), RENDER(2), SEARCH(2), INGEST_BOUNDARY(2),
    ATLASFILE(3), INGEST_CONTENT(3), INGEST_TABLE(3), TABLE(3), PROFILE(3), THEMATIC(3), PAGE(3), REPORT(4), CHART(4),
    HANDOUT(5), UI(6), CLI(7), BOOT(7);

    private final int floor;

    Room(int floor) {
        this.floor = floor;
    }

    int floor() {
        return floor;
    }

    String packageName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /**
     * The rooms this one must not know. {@code boot} starts whatever there is, so it may also reach
     * beside; {@code domain} says what went wrong in messages of {@code text}.
     */
    List<Room> forbidden() {
        return Stream.of(values()).filter(other -> other != this
                && !(other.floor < floor || this == BOOT || this == DOMAIN && other == TEXT)).toList();
    }
}
