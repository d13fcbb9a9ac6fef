package henan.atlas.ui.ground.nav;

import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one way to go to a subject, with history as in a browser: going back finds the place where one was reading. It
 * starts at the province, which is also where one is when nothing in particular is selected.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class Navigator {
    private static final int LONGEST_HISTORY = 200;
    private final List<Visit> visited = new ArrayList<>(List.of(new Visit(SubjectRef.PROVINCE, ReadingPlace.NONE)));
    private int position;
    private final ReadOnlyObjectWrapper<SubjectRef> current = new ReadOnlyObjectWrapper<>(SubjectRef.PROVINCE);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    private record Visit(SubjectRef subject, ReadingPlace place) {
    }

    /** Where we are; never null. */
    public ReadOnlyObjectProperty<SubjectRef> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public SubjectRef current() {
        return current.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Everything visited, oldest first, what lies ahead included. */
    public List<SubjectRef> history() {
        return visited.stream().map(Visit::subject).toList();
    }

    /** Goes to a subject; what lay ahead is forgotten. Going to where we are changes nothing. */
    public void go(SubjectRef subject) {
        if (subject.equals(current.get())) {
            return;
        }
        visited.subList(position + 1, visited.size()).clear();
        visited.add(new Visit(subject, ReadingPlace.NONE));
        if (visited.size() > LONGEST_HISTORY) {
            visited.remove(0);
        }
        stepTo(visited.size() - 1);
    }

    /** Where one was reading when one was here last on this way; none where one has just arrived. */
    public ReadingPlace place() {
        return visited.get(position).place();
    }

    /** Remembers where on the page one is reading, for the way back. */
    public void setPlace(ReadingPlace place) {
        visited.set(position, new Visit(current.get(), place));
    }

    public void back() {
        if (canGoBack.get()) {
            stepTo(position - 1);
        }
    }

    public void forward() {
        if (canGoForward.get()) {
            stepTo(position + 1);
        }
    }

    private void stepTo(int newPosition) {
        position = newPosition;
        canGoBack.set(position > 0);
        canGoForward.set(position < visited.size() - 1);
        current.set(visited.get(position).subject());
    }
}
