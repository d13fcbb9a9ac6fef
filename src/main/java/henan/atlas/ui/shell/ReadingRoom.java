package henan.atlas.ui.shell;

import henan.atlas.carto.MapView;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ReadingPlace;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.reading.profile.CaseReader;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Case studies read in a wide column beside the map, which shows the places of what is being read; when they are
 * closed, everything stands as before.
 */
final class ReadingRoom implements CaseReader.Reading {
    /** Part of the window for one case and for two. */
    private static final double SHARE_OF_ONE = 0.58;
    private static final double SHARE_OF_TWO = 0.7;
    /** Width of the window, in pixels, that leaves a map beside one case and beside two. */
    private static final double ROOM_BESIDE_ONE = 900;
    private static final double ROOM_BESIDE_TWO = 1500;
    private final Workspace workspace;
    private final Navigator navigator;
    private final AtlasSession session;
    private final CaseReader reader;
    private Optional<Whereabouts> before = Optional.empty();
    /** Where the map looked when what is about to be read on was read last. */
    private Optional<MapView> resumed = Optional.empty();

    ReadingRoom(ShellParts parts, Workspace workspace) {
        this.workspace = workspace;
        this.navigator = parts.navigator();
        this.session = parts.session();
        this.reader = new CaseReader(parts.session(), parts.reading().pages(), navigator, parts.reading().runner(),
                this);
        reader.countProperty().addListener((property, was, is) -> arrange());
        workspace.sides().widthProperty().addListener((property, was, is) -> arrange());
        workspace.chosenProperty().addListener((property, was, is) -> leave());
    }

    boolean isOpen() {
        return before.isPresent();
    }

    /**
     * Opens the case that is looked at or about what is, or about the only cluster in it that has one; of several shows
     * which there are. Closes it again. @return whether there is one
     */
    boolean turn() {
        if (isOpen()) {
            close();
            return true;
        }
        SubjectRef subject = navigator.current();
        Optional<SubjectRef> study = subject.kind() == SubjectKind.CASE_STUDY ? Optional.of(subject)
                : session.snapshot().index().cases(subject).stream().map(CaseStudy::ref).findFirst();
        List<SubjectRef> within = study.isPresent() || !subject.kind().isUnit() ? List.of()
                : session.snapshot().index().casesWithin(subject).stream().map(CaseStudy::ref).toList();
        if (within.size() > 1) {
            navigator.go(subject, ReadingPlace.CASES);
            return true;
        }
        Optional<SubjectRef> one = study.or(() -> within.stream().findFirst());
        one.ifPresent(this::read);
        return one.isPresent();
    }

    /** Opens a case. */
    void read(SubjectRef study) {
        if (before.isEmpty()) {
            before = Optional.of(Whereabouts.now(workspace, navigator));
        }
        reader.read(List.of(study));
    }

    /**
     * Goes on reading what was read, beside the map as it was then.
     *
     * @param from where one comes back to
     */
    void resume(WindowState.Reading was, Whereabouts from) {
        if (!was.cases().isEmpty()) {
            before = Optional.of(from);
            resumed = was.ground();
            reader.resume(was.cases(), was.question(), was.places());
        }
    }

    /** What is read now. */
    WindowState.Reading capture() {
        return isOpen() ? new WindowState.Reading(reader.cases(),
                reader.question().orElse(WindowState.Reading.NO_QUESTION), reader.places(),
                Optional.of(map().capture().view()))
                : WindowState.Reading.NONE;
    }

    /** Where one comes back to; empty while nothing is read. */
    Optional<Whereabouts> before() {
        return before;
    }

    /** What a key does while one reads. @return whether it did anything */
    boolean key(KeyEvent event) {
        return isOpen() && reader.key(event);
    }

    private void arrange() {
        if (isOpen()) {
            double width = workspace.sides().getWidth();
            boolean two = reader.countProperty().get() > 1;
            boolean beside = width >= (two ? ROOM_BESIDE_TWO : ROOM_BESIDE_ONE);
            workspace.sides().setReading(Optional.of(reader), beside ? two ? SHARE_OF_TWO : SHARE_OF_ONE : 1);
        }
    }

    @Override
    public void opened(List<SubjectRef> places) {
        arrange();
        // The map is to be as wide as it will be seen when it is fitted to the places.
        workspace.sides().layout();
        resumed.ifPresentOrElse(map()::restoreView, () -> map().zoomTo(places));
        resumed = Optional.empty();
    }

    @Override
    public void lightUp(List<SubjectRef> places) {
        if (isOpen()) {
            map().marksProperty().set(List.copyOf(places));
        }
    }

    @Override
    public void follow(SubjectRef subject) {
        switch (subject.kind()) {
            case PREFECTURE, COUNTY, CLUSTER -> map().zoomTo(List.of(subject));
            default -> {
                close();
                navigator.openPage(subject);
            }
        }
    }

    @Override
    public void end() {
        close();
    }

    /** Closes it and goes back to where one was. @return whether it was open */
    boolean close() {
        Optional<Whereabouts> to = before;
        leave();
        to.ifPresent(where -> where.restore(workspace, navigator));
        return to.isPresent();
    }

    /** Closes it and stays with what is looked at. */
    void leave() {
        if (isOpen()) {
            before = Optional.empty();
            workspace.sides().setReading(Optional.empty(), 0);
            map().marksProperty().set(navigator.markedProperty().get());
        }
    }

    private MapAccess map() {
        return workspace.mapProperty().get();
    }
}
