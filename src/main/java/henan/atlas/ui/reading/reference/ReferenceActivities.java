package henan.atlas.ui.reading.reference;

import henan.atlas.profile.ProfileAssembler;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayDeque;

/** Makes the activities of this room. */
public final class ReferenceActivities {
    private final ReferenceActivity.Surroundings around;
    private final Navigator navigator;

    /**
     * @param pages what the atlas says, assembled
     * @param leave gives the keyboard back to the map
     */
    public ReferenceActivities(AtlasSession session, PerSnapshot<ProfileAssembler> pages, Navigator navigator,
                               BackgroundRunner runner, Runnable leave) {
        this.around = new ReferenceActivity.Surroundings(session, pages, runner, leave,
                new ArrayDeque<>());
        this.navigator = navigator;
    }

    /** 书目. */
    public Activity book() {
        return new ReferenceActivity<>("BOOK", around, ProfileAssembler::book, book -> new BookPanel(book, navigator));
    }

    /** 大事记. */
    public Activity timeline() {
        return new ReferenceActivity<>("TIMELINE", around, ProfileAssembler::timeline,
                timeline -> new TimelinePanel(timeline, navigator));
    }

    /** 术语. */
    public Activity terms() {
        return new ReferenceActivity<>("TERMS", around, ProfileAssembler::glossary,
                glossary -> new GlossaryPanel(glossary, navigator));
    }

    /** 收录. */
    public Activity coverage() {
        return new ReferenceActivity<>("COVERAGE", around, ProfileAssembler::coverage,
                coverage -> new CoveragePanel(coverage, navigator));
    }
}
