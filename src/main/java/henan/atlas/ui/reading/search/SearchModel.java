package henan.atlas.ui.reading.search;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.search.SearchHit;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is typed, what was found, which hit is marked.
 *
 * <p><b>Threading:</b> JavaFX thread; searching runs in the background.
 */
public final class SearchModel {
    private static final int MOST_HITS = 40;
    private static final int MOST_RECENT = 8;
    private final AtlasSession session;
    private final PerSnapshot<HitFinder> finder;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SearchResults> results =
            new ReadOnlyObjectWrapper<>(SearchResults.recent(List.of()));
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(0);
    private final List<SearchHit> recent = new ArrayList<>();
    private final LatestRequest<SearchResults> latest;
    /** Who waits for the hits of what was typed last. */
    private Optional<Consumer<? super SearchHit>> entered = Optional.empty();

    /** @param finder searches a content */
    public SearchModel(AtlasSession session, PerSnapshot<HitFinder> finder, BackgroundRunner runner) {
        this.session = session;
        this.finder = finder;
        this.latest = new LatestRequest<>(runner, this::found, failure -> {
            throw new IllegalStateException("search failed", failure);
        });
        query.addListener((property, was, is) -> {
            entered = Optional.empty();
            search(is.strip());
        });
        session.snapshotProperty().addListener((property, was, is) -> search(query.get().strip()));
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<SearchResults> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** Place of the marked hit in the order on screen. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Marks the next hit (+1) or the one before (−1), round the ends. */
    public void moveMark(int step) {
        int hits = results.get().inOrder().size();
        if (hits > 0) {
            marked.set(Math.floorMod(marked.get() + step, hits));
        }
    }

    public void mark(int place) {
        marked.set(place);
    }

    /**
     * Takes the marked hit of what stands in the field. A hand may be quicker than the search: hits of what stood there
     * before are passed over, and the best of the new ones is taken when they come, unless typing goes on.
     */
    public void enter(Consumer<? super SearchHit> go) {
        if (results.get().query().equals(query.get().strip())) {
            take().ifPresent(go);
        } else {
            entered = Optional.of(go);
        }
    }

    /** Takes the marked hit of those on screen: it becomes the newest of the recent ones, and the field is emptied. */
    public Optional<SearchHit> take() {
        List<SearchHit> hits = results.get().inOrder();
        if (marked.get() >= hits.size()) {
            return Optional.empty();
        }
        SearchHit hit = hits.get(marked.get());
        recent.removeIf(earlier -> earlier.subject().equals(hit.subject()));
        recent.add(0, hit);
        if (recent.size() > MOST_RECENT) {
            recent.remove(MOST_RECENT);
        }
        query.set("");
        show(SearchResults.recent(recent));
        return Optional.of(hit);
    }

    private void search(String text) {
        if (text.isEmpty()) {
            latest.cancel();
            show(SearchResults.recent(recent));
        } else {
            AtlasSnapshot now = session.snapshot();
            latest.submit(cancelled -> SearchResults.of(text, finder.of(now).answer(text, MOST_HITS)));
        }
    }

    private void found(SearchResults answer) {
        show(answer);
        Optional<Consumer<? super SearchHit>> waiting = entered;
        entered = Optional.empty();
        waiting.ifPresent(this::enter);
    }

    private void show(SearchResults found) {
        marked.set(0);
        results.set(found);
    }
}
