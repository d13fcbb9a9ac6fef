package henan.atlas.ui.shell;

import henan.atlas.carto.MapView;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.Activity;

/**
 * Where one was, to be led back to.
 *
 * @param activity what the window was used for
 * @param subject  what was looked at
 * @param ground   what the map showed
 */
record Whereabouts(Activity activity, SubjectRef subject, MapView ground) {
    static Whereabouts now(Workspace workspace, Navigator navigator) {
        return new Whereabouts(workspace.chosen(), navigator.current(), workspace.mapProperty().get().seen());
    }

    void restore(Workspace workspace, Navigator navigator) {
        workspace.returnTo(activity);
        navigator.go(subject);
        workspace.mapProperty().get().restoreView(ground);
    }
}
