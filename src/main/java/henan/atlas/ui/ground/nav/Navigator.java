package henan.atlas.ui.ground.nav;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The one way to go to a subject and to look at other clusters, with history as in a browser: going back finds the
 * place where one was reading, and the clusters one was looking at. It starts at the province, which is also where one
 * is when nothing in particular is selected.
 *
 * <p>What is selected is decided here alone: the page shows {@link #currentProperty}, maps mark
 * {@link #markedProperty}, and a hand on a map only asks ({@link #choose}). So is which clusters are looked at: maps,
 * lists and facets follow {@link #filterProperty}.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class Navigator {
    private static final int LONGEST_HISTORY = 200;
    private static final Set<SubjectKind> PLACELESS = EnumSet.of(SubjectKind.TERM, SubjectKind.SOURCE);
    /** What concerns the whole province where it is told of no place in it. */
    private static final Set<SubjectKind> OF_PROVINCE = EnumSet.of(SubjectKind.PROVINCE, SubjectKind.EVENT,
            SubjectKind.BOOK_ENTRY, SubjectKind.CASE_STUDY);
    private final List<Visit> visited = new ArrayList<>(List.of(Visit.FIRST));
    private int position;
    private final ReadOnlyObjectWrapper<ClusterFilter> filter = new ReadOnlyObjectWrapper<>(ClusterFilter.ALL);
    private final BooleanProperty besidesShown = new SimpleBooleanProperty();
    private final BooleanProperty todayShown = new SimpleBooleanProperty(true);
    private final ObjectProperty<NearRadius> near = new SimpleObjectProperty<>(NearRadius.USUAL);
    private final ReadOnlyObjectWrapper<SubjectRef> current = new ReadOnlyObjectWrapper<>(SubjectRef.PROVINCE);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<SubjectRef>> marked = new ReadOnlyObjectWrapper<>(List.of());
    private final Function<SubjectRef, List<SubjectRef>> places;
    private final SelectionSet selection = new SelectionSet(current::get);
    private Consumer<List<SubjectRef>> comparing = wanted -> { };
    private Window window = Window.NONE;

    private record Visit(SubjectRef subject, ClusterFilter filter, ReadingPlace place) {
        static final Visit FIRST = new Visit(SubjectRef.PROVINCE, ClusterFilter.ALL, ReadingPlace.NONE);
    }

    /** The window, as far as going somewhere moves it. */
    public interface Window {
        /** Nothing to be moved. */
        Window NONE = new Window() {
            @Override
            public void showOnMap(List<SubjectRef> places) {
            }

            @Override
            public void read(SubjectRef study) {
            }

            @Override
            public void openPageSide() {
            }

            @Override
            public void showPage() {
            }

            @Override
            public void showClusters() {
            }
        };

        /** Opens a case study to be read in a wide column. */
        void read(SubjectRef study);

        /** Moves the map to where places are seen together. */
        void showOnMap(List<SubjectRef> places);

        /** Unfolds the side on which the page stands. */
        void openPageSide();

        /** Brings the page into sight, over what else stands on its side. */
        void showPage();

        /** Moves the map to where all clusters looked at are seen, if they are not. */
        void showClusters();
    }

    /** @param places finds where on the map a subject is shown, the most important first; none for what has no place */
    public Navigator(Function<SubjectRef, List<SubjectRef>> places) {
        this.places = places;
    }

    public void setWindow(Window window) {
        this.window = window;
    }

    /** Where we are; never null. */
    public ReadOnlyObjectProperty<SubjectRef> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public SubjectRef current() {
        return current.get();
    }

    /**
     * The places marked on maps, all of what is looked at: none for what is about the province. Terms and sources, read
     * beside a place, leave them as they are.
     */
    public ReadOnlyObjectProperty<List<SubjectRef>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** The most important of the places a subject is shown at; empty for what has no place. */
    public Optional<SubjectRef> placeOf(SubjectRef subject) {
        return places.apply(subject).stream().findFirst();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Which clusters are looked at, in every activity; never null. */
    public ReadOnlyObjectProperty<ClusterFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ClusterFilter filter() {
        return filter.get();
    }

    /** Whether those are shown too that are recorded though they do not count. */
    public BooleanProperty besidesShownProperty() {
        return besidesShown;
    }

    /** Whether a unit that has changed since is outlined as it is today too. */
    public BooleanProperty todayShownProperty() {
        return todayShown;
    }

    /** How far off a cluster is near; never null. */
    public ObjectProperty<NearRadius> nearProperty() {
        return near;
    }

    /** Begins with some clusters, as when nothing had been looked at before. */
    public void begin(ClusterFilter wanted) {
        visited.clear();
        visited.add(new Visit(SubjectRef.PROVINCE, wanted, ReadingPlace.NONE));
        stepTo(0);
    }

    /** Looks at other clusters, where we are; what lay ahead is forgotten. */
    public void filter(ClusterFilter wanted) {
        if (!wanted.equals(filter.get())) {
            step(new Visit(current.get(), wanted, place()));
        }
    }

    /** Everything visited, oldest first, what lies ahead included. */
    public List<SubjectRef> history() {
        return visited.stream().map(Visit::subject).toList();
    }

    /** Goes to a subject; what lay ahead is forgotten. Going to where we are changes nothing. */
    public void go(SubjectRef subject) {
        if (!subject.equals(current.get())) {
            step(new Visit(subject, filter.get(), ReadingPlace.NONE));
        }
    }

    /** Goes to a place on a subject's page; where we are, only to that place. */
    public void go(SubjectRef subject, ReadingPlace at) {
        if (subject.equals(current.get())) {
            setPlace(at);
        } else {
            step(new Visit(subject, filter.get(), at));
        }
        window.showPage();
    }

    private void step(Visit next) {
        visited.subList(position + 1, visited.size()).clear();
        visited.add(next);
        if (visited.size() > LONGEST_HISTORY) {
            visited.remove(0);
        }
        stepTo(visited.size() - 1);
    }

    /** What is selected together, beside where we are; every activity has the same. */
    public SelectionSet selection() {
        return selection;
    }

    /** Goes to what a hand chose on a map, and unfolds the page's side. @param subject null for empty ground */
    public void choose(SubjectRef subject) {
        go(subject == null ? SubjectRef.PROVINCE : subject);
        window.openPageSide();
    }

    /**
     * Goes to a subject and moves the map to its places; for the province, and what is told of no place in it, to all
     * of it. What stands beside the map stays.
     */
    public void goOnMap(SubjectRef subject) {
        go(subject);
        showOnMap(subject);
    }

    private void showOnMap(SubjectRef subject) {
        List<SubjectRef> own = places.apply(subject);
        List<SubjectRef> shownAt = own.isEmpty() && OF_PROVINCE.contains(subject.kind())
                ? List.of(SubjectRef.PROVINCE) : own;
        if (!shownAt.isEmpty()) {
            window.showOnMap(shownAt);
        }
    }

    /** Goes to a subject and brings its page into sight; the map stays. */
    public void openPage(SubjectRef subject) {
        go(subject);
        window.showPage();
    }

    /** Goes to a subject, moves the map to its places and brings its page into sight. */
    public void open(SubjectRef subject) {
        openPage(subject);
        // Once the page has its room: the map is fitted to what that leaves.
        showOnMap(subject);
    }

    /** @param comparing puts places side by side, in their order */
    public void setComparing(Consumer<List<SubjectRef>> comparing) {
        this.comparing = comparing;
    }

    /** Puts places side by side; where we are stays. */
    public void compare(List<SubjectRef> wanted) {
        comparing.accept(wanted);
    }

    /** Opens a case study to be read in a wide column; where we are stays. */
    public void read(SubjectRef study) {
        window.read(study);
    }

    /** Looks at some clusters alone, on the map and as a list on the province's page: what their number leads to. */
    public void openList(ClusterFilter clusters) {
        Visit list = new Visit(SubjectRef.PROVINCE, clusters, ReadingPlace.CLUSTERS);
        if (list.subject().equals(current.get()) && clusters.equals(filter.get())) {
            visited.set(position, list);
        } else {
            step(list);
        }
        window.showPage();
        window.showClusters();
    }

    /** Where one was reading when one was here last on this way; none where one has just arrived. */
    public ReadingPlace place() {
        return visited.get(position).place();
    }

    /** Remembers where on the page one is reading, for the way back. */
    public void setPlace(ReadingPlace place) {
        visited.set(position, new Visit(current.get(), filter.get(), place));
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
        SubjectRef subject = visited.get(position).subject();
        filter.set(visited.get(position).filter());
        List<SubjectRef> shownAt = places.apply(subject);
        if (!shownAt.isEmpty() || !PLACELESS.contains(subject.kind())) {
            marked.set(List.copyOf(shownAt));
        }
        current.set(subject);
    }
}
