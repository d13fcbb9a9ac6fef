package henan.atlas.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rooms and their floors: imports point down, and not to a room beside. */
enum Room {
    DOMAIN(0), TEXT(0), CONTENT(1), CARTO(1), ATLASFILE(2), RENDER(2), INGEST(2), SEARCH(2), PROFILE(3), THEMATIC(3),
    PAGE(3), REPORT(4), UI(5), CLI(6), BOOT(6);

    private final int floor;

    Room(int floor) {
        this.floor = floor;
    }

    String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The rooms this one must not know. {@code boot} starts whatever there is, so it may also reach
     * beside; {@code domain} says what went wrong in messages of {@code text}.
     */
    List<Room> forbidden() {
        return Stream.of(values()).filter(other -> other != this && !(other.floor < floor || this == BOOT || this == DOMAIN && other == TEXT)).toList();
    }
}
