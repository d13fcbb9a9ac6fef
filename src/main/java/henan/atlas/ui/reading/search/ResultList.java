package henan.atlas.ui.reading.search;

import henan.atlas.search.SearchHit;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import henan.atlas.ui.ground.kit.FittingScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The hits by kind, the marked one tinted; or what to do when there is none. */
public final class ResultList extends StackPane {
    private static final Messages TEXTS = Messages.of("ui");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double HIGHEST = 560;
    /** Most characters of a query that are said back. */
    private static final int LONGEST_ECHO = 20;
    private final SearchModel model;
    private final Runnable take;
    private final Consumer<List<SearchHit>> compare;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new FittingScroll(lines, HIGHEST);
    private final List<Node> hitLines = new ArrayList<>();

    /** @param take takes the marked hit @param compare puts some side by side */
    ResultList(SearchModel model, Runnable take, Consumer<List<SearchHit>> compare) {
        this.model = model;
        this.take = take;
        this.compare = compare;
        getStyleClass().add("result-list");
        managedProperty().bind(visibleProperty());
        lines.getStyleClass().add("result-lines");
        setMaxHeight(USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.resultsProperty().addListener((property, was, is) -> show(is));
        model.markedProperty().addListener((property, was, is) -> mark(is.intValue()));
        show(model.resultsProperty().get());
    }

    private void show(SearchResults results) {
        lines.getChildren().clear();
        hitLines.clear();
        switch (results.state()) {
            case NOTHING_YET -> advise("search.hint.title", "search.hint");
            case NOT_FOUND -> advise("search.none.title", "search.none", brief(results.query()));
            case RECENT -> {
                head(TEXTS.get("search.recent"));
                results.inOrder().forEach(hit -> add(hit, ""));
            }
            case FOUND -> found(results);
        }
        scroll.setVvalue(0);
        mark(model.markedProperty().get());
    }

    /** Hits by kind; before those that are a part of what was typed, or near it, it is said that they are. */
    private void found(SearchResults results) {
        List<SearchHit> named = results.named();
        if (!named.isEmpty()) {
            Label offer = new Label(TEXTS.get("search.compare", WordList.of(named.stream().map(SearchHit::title)
                    .toList())));
            offer.setId("search-compare");
            offer.setWrapText(true);
            offer.getStyleClass().add("result-compare");
            offer.setOnMousePressed(event -> {
                compare.accept(named);
                event.consume();
            });
            lines.getChildren().add(offer);
        }
        SearchHit.Answer answer = SearchHit.Answer.WHOLE;
        String word = "";
        String also = results.groups().get(0).answer() == SearchHit.Answer.WHOLE ? ".also" : "";
        for (SearchResults.Group group : results.groups()) {
            if (group.answer() != answer && group.word().isEmpty()) {
                part(TEXTS.get("search.near" + also));
            } else if (answer == SearchHit.Answer.WHOLE && group.answer() != answer) {
                part(TEXTS.get("search.apart" + also));
            }
            if (!group.word().equals(word)) {
                part(TEXTS.get("search.apart." + group.answer(), group.word()));
            }
            answer = group.answer();
            word = group.word();
            head(TEXTS.get("search.kind." + group.kind().name()));
            group.hits().forEach(hit -> add(hit, results.query()));
        }
        results.missing().forEach(missing -> part(TEXTS.get("search.apart.none", missing)));
    }

    private void part(String title) {
        label(title, "result-part");
    }

    private void head(String title) {
        label(title, "result-head");
    }

    private void label(String title, String styleClass) {
        Label label = new Label(title);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        lines.getChildren().add(label);
    }

    private void advise(String titleKey, String key, Object... arguments) {
        label(TEXTS.get(titleKey, arguments), "result-advice-title");
        label(TEXTS.get(key), "result-advice");
    }

    private static String brief(String query) {
        return query.length() <= LONGEST_ECHO ? query : query.substring(0, LONGEST_ECHO) + "…";
    }

    private void add(SearchHit hit, String query) {
        HitLine line = new HitLine(hit, query);
        int place = hitLines.size();
        line.setId("hit-" + place);
        // Moved, not entered: a list that opens under a resting pointer must not take the mark from the best hit.
        line.setOnMouseMoved(event -> model.mark(place));
        line.setOnMousePressed(event -> {
            model.mark(place);
            take.run();
            event.consume();
        });
        hitLines.add(line);
        lines.getChildren().add(line);
    }

    private void mark(int place) {
        for (int i = 0; i < hitLines.size(); i++) {
            hitLines.get(i).pseudoClassStateChanged(MARKED, i == place);
        }
        if (place < hitLines.size()) {
            scrollTo(hitLines.get(place));
        }
    }

    private void scrollTo(Node line) {
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = line.getBoundsInParent();
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / hidden);
        } else if (bounds.getMaxY() > bottom) {
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
        }
    }
}
