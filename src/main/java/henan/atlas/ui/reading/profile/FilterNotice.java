package henan.atlas.ui.reading.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ConditionText;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Over a page of clusters that are not among those looked at, and over the province's, which tells of all: so it says,
 * and drops the filter.
 */
final class FilterNotice extends HBox {
    private static final Messages TEXTS = Messages.of("ui");
    /** Kinds of subject that are clusters or speak of certain ones. */
    private static final Set<SubjectKind> TOLD = EnumSet.of(SubjectKind.CLUSTER, SubjectKind.FIRM, SubjectKind.EVENT,
            SubjectKind.CASE_STUDY, SubjectKind.BOOK_ENTRY);
    private static final PseudoClass OF_ALL = PseudoClass.getPseudoClass("of-all");
    private final Label words = new Label();

    FilterNotice(Navigator navigator) {
        setId("page-outside");
        getStyleClass().add("page-outside");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        // A low panel takes height from what is scrolled below, not from these lines.
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button drop = Buttons.link(TEXTS.get("profile.outside.drop"), () -> navigator.filter(ClusterFilter.ALL));
        drop.setId("page-outside-drop");
        drop.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, drop);
        managedProperty().bind(visibleProperty());
    }

    /** Says how the clusters of a page stand to a filter. */
    void show(SubjectRef page, ClusterFilter filter, AtlasSnapshot content) {
        AtlasIndex index = content.index();
        List<Cluster> all = TOLD.contains(page.kind()) ? index.clustersOf(page) : List.of();
        List<Cluster> passing = index.passing(filter, true);
        long outside = all.stream().filter(cluster -> !passing.contains(cluster)).count();
        boolean ofAll = page.kind() == SubjectKind.PROVINCE && !filter.isAll();
        setVisible(outside > 0 || ofAll);
        pseudoClassStateChanged(OF_ALL, ofAll);
        String conditions = ConditionText.inWords(ConditionText.of(filter, content));
        words.setText(ofAll ? TEXTS.get("profile.outside.all")
                : page.kind() == SubjectKind.CLUSTER ? TEXTS.get("profile.outside", conditions)
                : TEXTS.get("profile.outside.some", all.size(), outside, conditions));
    }
}
