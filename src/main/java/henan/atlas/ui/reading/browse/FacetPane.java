package henan.atlas.ui.reading.browse;

import henan.atlas.domain.Confidence;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.FilterPlace;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The left panel: three facets, how many clusters pass, and the way out when none does. */
final class FacetPane extends BorderPane {
    /** Prefectures shown before one asks for all; the rest is one click away. */
    private static final int FIRST_PREFECTURES = 7;
    private static final Messages TEXTS = Messages.of("ui");
    private final BrowseModel model;
    private final FacetList industries;
    private final FacetList prefectures;
    private final FacetList grades;
    private final CheckBox besides = new CheckBox();
    private final Label summary = new Label();
    private final VBox nothing;
    private final Button clear;

    FacetPane(BrowseModel model, IndustrySymbols symbols) {
        this.model = model;
        getStyleClass().add("facet-pane");
        FilterPlace.make(this);
        industries = new FacetList(TEXTS.get("browse.industries"), TEXTS.get("browse.all"),
                new FacetList.Actions(model::chooseIndustry, model::toggleIndustry, model::clearIndustries),
                id -> Optional.of(symbols.glyph(id, 14)));
        prefectures = new FacetList(TEXTS.get("browse.prefectures"), TEXTS.get("browse.all"),
                new FacetList.Actions(model::choosePrefecture, model::togglePrefecture, model::clearPrefectures),
                code -> Optional.empty(), FIRST_PREFECTURES, n -> TEXTS.get("browse.expand", n),
                TEXTS.get("browse.collapse"));
        grades = new FacetList(TEXTS.get("browse.grades"), TEXTS.get("browse.all"),
                new FacetList.Actions(id -> model.chooseGrade(Confidence.valueOf(id)),
                        id -> model.toggleGrade(Confidence.valueOf(id)), model::clearGrades),
                grade -> Optional.empty());
        nothing = emptyState();
        clear = Buttons.link(TEXTS.get("browse.clear"), model::clear);
        VBox facets = new VBox(nothing, industries, prefectures, grades);
        facets.getStyleClass().add("facets");
        ScrollPane scroll = new ScrollPane(facets);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        besides.setId("facet-besides");
        besides.getStyleClass().add("facet-besides");
        besides.setTooltip(new Tooltip(TEXTS.get("browse.besides.does")));
        besides.managedProperty().bind(besides.visibleProperty());
        besides.selectedProperty().bindBidirectional(model.besidesShownProperty());
        BorderPane foot = new BorderPane();
        foot.getStyleClass().add("facet-foot");
        foot.setTop(besides);
        summary.getStyleClass().add("muted");
        foot.setLeft(summary);
        foot.setRight(clear);
        setBottom(foot);
        model.facetsProperty().addListener((property, was, is) -> show(is));
        show(model.facetsProperty().get());
    }

    private VBox emptyState() {
        Label sentence = new Label(TEXTS.get("browse.none"));
        sentence.setWrapText(true);
        VBox box = new VBox(sentence, Buttons.plain(TEXTS.get("browse.clear"), model::clear));
        box.getStyleClass().add("facet-nothing");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void show(Facets facets) {
        industries.show(facets.industries());
        prefectures.show(facets.prefectures());
        grades.show(facets.grades());
        nothing.setVisible(facets.shown() + facets.more() == 0);
        clear.setVisible(facets.filtered());
        besides.setText(facets.besides());
        besides.setVisible(!facets.besides().isEmpty());
        String shown = facets.more() == 0 ? String.valueOf(facets.shown())
                : TEXTS.get("browse.more", facets.shown(), facets.more());
        summary.setText(facets.filtered() ? TEXTS.get("browse.shown", shown, facets.all())
                : TEXTS.get("browse.total", shown));
    }
}
