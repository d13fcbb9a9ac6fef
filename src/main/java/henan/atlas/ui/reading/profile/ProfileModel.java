package henan.atlas.ui.reading.profile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The page shown now, written anew when the atlas changes. Pages are written off the JavaFX thread; of several asked
 * for in haste, the last one appears.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class ProfileModel {
    private final AtlasSession session;
    private final PerSnapshot<ProfileAssembler> pages;
    private final Messages texts = Messages.of("ui");
    private final ReadOnlyObjectWrapper<Optional<Profile>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final LatestRequest<Optional<Profile>> latest;
    private SubjectRef wanted = SubjectRef.PROVINCE;
    private ClusterFilter lookedAt = ClusterFilter.ALL;
    private NearRadius near = NearRadius.USUAL;

    /** @param pages assembles pages */
    public ProfileModel(AtlasSession session, PerSnapshot<ProfileAssembler> pages, BackgroundRunner runner) {
        this.session = session;
        this.pages = pages;
        this.latest = new LatestRequest<>(runner, this::arrived, this::failed);
        session.snapshotProperty().addListener((property, was, is) -> show(wanted, lookedAt, near));
    }

    /** The page; empty until the first one has arrived. */
    public ReadOnlyObjectProperty<Optional<Profile>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Why there is no page, in words; empty when there is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The atlas pages are written of. */
    AtlasSnapshot content() {
        return session.snapshot();
    }

    /**
     * Asks for the page of a subject.
     *
     * @param clusters those looked at
     * @param radius   how far off is near
     */
    public void show(SubjectRef subject, ClusterFilter clusters, NearRadius radius) {
        wanted = subject;
        lookedAt = clusters;
        near = radius;
        AtlasSnapshot now = session.snapshot();
        latest.submit(cancelled -> pages.of(now).assemble(subject, clusters, radius));
    }

    private void arrived(Optional<Profile> profile) {
        problem.set(profile.isPresent() ? "" : texts.get("profile.unknown", wanted.toString()));
        page.set(profile);
    }

    /** The page before must not stand there for another place. What went wrong is the program's to tell. */
    private void failed(Exception failure) {
        page.set(Optional.empty());
        problem.set(texts.get("profile.failed", wanted.toString()));
        throw new IllegalStateException("page of " + wanted + " could not be written", failure);
    }
}
