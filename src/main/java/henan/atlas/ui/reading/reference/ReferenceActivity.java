package henan.atlas.ui.reading.reference;

import henan.atlas.profile.ProfileAssembler;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * Looking something up in a panel where the facets are; map and page stay. Esc goes back to the map. When the atlas
 * changes, the panel is asked for again in the background and takes the place of the old one. Of the panels turned away
 * from the last alone is kept: each has thousands of parts. Another is made anew when one comes back, and goes on where
 * it was.
 *
 * @param <T> what the panel shows
 */
final class ReferenceActivity<T> implements Activity {
    private final String key;
    private final Surroundings around;
    private final Function<ProfileAssembler, T> ask;
    private final Function<T, ReferencePanel> show;
    private StackPane holder;
    private final LatestRequest<T> latest;
    private Optional<ReferencePanel> panel = Optional.empty();
    private Optional<ReferencePanel.Place> before = Optional.empty();

    /**
     * What the activities of this room share.
     *
     * @param leave gives the keyboard back to the map
     * @param left  those turned away from, the last one last
     */
    record Surroundings(AtlasSession session, PerSnapshot<ProfileAssembler> pages, BackgroundRunner runner,
                        Runnable leave, Deque<ReferenceActivity<?>> left) {
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
        this.holder = holder(around.leave());
        around.session().snapshotProperty().addListener((property, was, is) -> {
            if (panel.isPresent()) {
                latest.submit(cancelled -> ask.apply(around.pages().of(is)));
            }
        });
    }

    private static StackPane holder(Runnable leave) {
        StackPane holder = new StackPane();
        holder.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        return holder;
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
        forgetOthers();
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
        if (panel.isEmpty()) {
            return;
        }
        ReferencePanel former = panel.get();
        boolean hadKeyboard = former.lookupAll("*").stream().anyMatch(node -> node.isFocused());
        ReferencePanel shown = put(content);
        shown.resume(former.place());
        if (hadKeyboard) {
            shown.enter();
        }
    }

    @Override
    public void enter() {
        before.ifPresent(place -> {
            // Only what has been laid out can be scrolled.
            holder.applyCss();
            holder.layout();
            panel.ifPresent(shown -> shown.resume(place));
        });
        before = Optional.empty();
    }

    @Override
    public void leave() {
        around.left().remove(this);
        around.left().addLast(this);
    }

    /** Keeps, of the panels turned away from, the last one; this one is not, or no longer. */
    private void forgetOthers() {
        around.left().remove(this);
        while (around.left().size() > 1) {
            around.left().removeFirst().forget();
        }
    }

    private void forget() {
        before = panel.map(ReferencePanel::place);
        panel = Optional.empty();
        // Emptied while it is not in the window, it would be held by what JavaFX paints it with.
        holder = holder(around.leave());
    }

    @Override
    public void focus() {
        panel.ifPresent(ReferencePanel::enter);
    }
}
