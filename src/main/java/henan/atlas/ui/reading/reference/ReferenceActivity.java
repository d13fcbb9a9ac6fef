package henan.atlas.ui.reading.reference;

import henan.atlas.profile.ProfileAssembler;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * Looking something up in a panel where the facets are; map and page stay. Esc goes back to the map. When the atlas
 * changes, the panel is asked for again in the background and takes the place of the old one.
 *
 * @param <T> what the panel shows
 */
final class ReferenceActivity<T> implements Activity {
    private final String key;
    private final Surroundings around;
    private final Function<ProfileAssembler, T> ask;
    private final Function<T, ReferencePanel> show;
    private final StackPane holder = new StackPane();
    private final LatestRequest<T> latest;
    private Optional<ReferencePanel> panel = Optional.empty();

    /**
     * What the activities of this room share.
     *
     * @param leave gives the keyboard back to the map
     */
    record Surroundings(AtlasSession session, PerSnapshot<ProfileAssembler> pages, BackgroundRunner runner,
                        Runnable leave) {
    }

    ReferenceActivity(String key, Surroundings around, Function<ProfileAssembler, T> ask,
                      Function<T, ReferencePanel> show) {
        this.key = key;
        this.around = around;
        this.ask = ask;
        this.show = show;
        this.latest = new LatestRequest<>(around.runner(), this::replace, failure -> {
            throw new IllegalStateException("panel " + key + " could not be written", failure);
        });
        holder.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                around.leave().run();
                event.consume();
            }
        });
        around.session().snapshotProperty().addListener((property, was, is) -> {
            if (panel.isPresent()) {
                latest.submit(cancelled -> ask.apply(around.pages().of(is)));
            }
        });
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Group group() {
        return Group.REFERENCE;
    }

    @Override
    public Optional<LeftPanel> left() {
        if (panel.isEmpty()) {
            put(ask.apply(around.pages().of(around.session().snapshot())));
        }
        return Optional.of(new LeftPanel(holder, LeftPanel.Width.SENTENCES));
    }

    private ReferencePanel put(T content) {
        ReferencePanel shown = show.apply(content);
        panel = Optional.of(shown);
        holder.getChildren().setAll(shown);
        return shown;
    }

    private void replace(T content) {
        ReferencePanel former = panel.orElseThrow();
        boolean hadKeyboard = former.lookupAll("*").stream().anyMatch(node -> node.isFocused());
        ReferencePanel shown = put(content);
        shown.resume(former);
        if (hadKeyboard) {
            shown.enter();
        }
    }

    @Override
    public void focus() {
        panel.ifPresent(ReferencePanel::enter);
    }
}
