package henan.atlas.ui.making.thematic;

import henan.atlas.carto.ThemeChoice;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was chosen before, and what was taken back. Changes of one gesture, as of one drag, are one step. */
final class ChoiceHistory {
    private static final int LONGEST = 200;
    private final Deque<ThemeChoice> before = new ArrayDeque<>();
    private final Deque<ThemeChoice> after = new ArrayDeque<>();
    private ThemeChoice now;
    private String gesture = "";

    ChoiceHistory(ThemeChoice first) {
        now = first;
    }

    ThemeChoice now() {
        return now;
    }

    /** @param newGesture changes with the same name up to {@link #settle} are one step; empty for a step of its own */
    void change(ThemeChoice next, String newGesture) {
        if (next.equals(now)) {
            return;
        }
        if (newGesture.isEmpty() || !newGesture.equals(gesture)) {
            before.push(now);
            if (before.size() > LONGEST) {
                before.removeLast();
            }
        }
        gesture = newGesture;
        after.clear();
        now = next;
    }

    /** The gesture is over. */
    void settle() {
        gesture = "";
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<ThemeChoice> from, Deque<ThemeChoice> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            settle();
        }
    }
}
