package henan.atlas.ui.map;

import henan.atlas.domain.NearCircle;
import henan.atlas.text.Messages;
import java.text.DecimalFormat;

/** What is said of a circle. */
final class CircleWords {
    private static final Messages TEXT = Messages.of("map");

    private CircleWords() {
    }

    /** Whose it is and how far it reaches. */
    static String of(NearCircle circle) {
        return TEXT.get("circle", circle.about(), kilometres(circle));
    }

    static String kilometres(NearCircle circle) {
        return new DecimalFormat("0.#").format(circle.kilometres());
    }
}
