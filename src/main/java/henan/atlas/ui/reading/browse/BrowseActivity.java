package henan.atlas.ui.reading.browse;

import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.kit.AfterFrame;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.LeftPanel;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * 浏览: facets beside the map, which come after it: they have as many controls as all the rest of a window. What they
 * leave out is hidden on the map in other activities too. Chosen once more, it shows the whole province.
 */
public final class BrowseActivity implements Activity {
    private final BrowseModel model;
    private final MapAccess map;
    private final Navigator navigator;
    private final IndustrySymbols symbols;
    private @Nullable StackPane facets;

    public BrowseActivity(AtlasSession session, MapAccess map, Navigator navigator, IndustrySymbols symbols) {
        this.model = new BrowseModel(session.snapshot(), navigator);
        this.map = map;
        this.navigator = navigator;
        this.symbols = symbols;
        session.snapshotProperty().addListener((property, was, is) -> model.show(is));
    }

    @Override
    public String key() {
        return "BROWSE";
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Optional<LeftPanel> left() {
        if (facets == null) {
            StackPane panel = new StackPane();
            facets = panel;
            map.whenDrawn(() -> AfterFrame.run(() -> panel.getChildren().add(new FacetPane(model, symbols))));
        }
        return Optional.of(new LeftPanel(facets, LeftPanel.Width.CHOICES));
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public void chooseAgain() {
        navigator.go(SubjectRef.PROVINCE);
        map.home();
    }
}
