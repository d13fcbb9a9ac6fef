package henan.atlas.ui.map;

import henan.atlas.domain.Position;
import henan.atlas.text.Messages;

/** A position in degrees and minutes, as the status bar shows it. */
final class PositionText {
    private static final Messages TEXT = Messages.of("map");

    private PositionText() {
    }

    static String of(Position position) {
        return TEXT.get("position", degrees(position.longitude()), degrees(position.latitude()));
    }

    private static String degrees(double value) {
        long minutes = Math.round(Math.abs(value) * 60);
        return String.format("%d°%02d′", minutes / 60, minutes % 60);
    }
}
