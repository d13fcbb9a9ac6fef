package henan.atlas.carto;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is chosen of a map, so that it can be shown again: in a window, beside others, on a page. The picture's
 * size and density belong to whoever shows it, the values of a theme to the atlas; both come together in a
 * {@link MapSpec}. {@link MapStateJson} keeps it as text.
 *
 * @param view    what is looked at
 * @param purpose what it is read for
 * @param wording whose words its legend uses
 * @param theme   what is shown by areas and circles; empty for none
 * @param filter  which clusters are shown
 * @param shown   what lies over the base map
 * @param marks   what is set apart on it, the most important first
 */
public record MapState(MapView view, MapPurpose purpose, LegendWording wording, Optional<ThemeChoice> theme,
                       ClusterFilter filter, Set<MapOverlay> shown, List<SubjectRef> marks) {
    /** A map before anything is chosen: the whole province with all clusters that count, for reading. */
    public static final MapState FIRST = new MapState(MapView.WHOLE, MapPurpose.READING, LegendWording.BOOK,
            Optional.empty(), ClusterFilter.ALL, Set.of(MapOverlay.DROPS, MapOverlay.RIVERS), List.of());

    public MapState {
        shown = Set.copyOf(shown);
        marks = List.copyOf(marks);
    }

    public MapState withView(MapView newView) {
        return new MapState(newView, purpose, wording, theme, filter, shown, marks);
    }

    /** Read for something; when that changes, rivers are there as is usual for it. */
    public MapState withPurpose(MapPurpose newPurpose) {
        MapState read = new MapState(view, newPurpose, wording, theme, filter, shown, marks);
        return newPurpose == purpose ? read : read.withShown(MapOverlay.RIVERS, newPurpose.hasRivers());
    }

    public MapState withWording(LegendWording newWording) {
        return new MapState(view, purpose, newWording, theme, filter, shown, marks);
    }

    public MapState withTheme(Optional<ThemeChoice> newTheme) {
        return new MapState(view, purpose, wording, newTheme, filter, shown, marks);
    }

    public MapState withFilter(ClusterFilter newFilter) {
        return new MapState(view, purpose, wording, theme, newFilter, shown, marks);
    }

    public MapState withShown(MapOverlay overlay, boolean there) {
        Set<MapOverlay> changed = EnumSet.noneOf(MapOverlay.class);
        changed.addAll(shown);
        if (there) {
            changed.add(overlay);
        } else {
            changed.remove(overlay);
        }
        return new MapState(view, purpose, wording, theme, filter, changed, marks);
    }

    /** With rivers or without, as somebody asks for it, whatever is usual. */
    public MapState withRivers(boolean there) {
        return withShown(MapOverlay.RIVERS, there).withShown(MapOverlay.RIVERS_ON_COLOURS, there);
    }

    /** Whether a map has rivers. @param drawn what a theme draws on it */
    public boolean hasRivers(Optional<MapTheme> drawn) {
        return shows(MapOverlay.RIVERS)
                && (drawn.filter(MapTheme::isFilled).isEmpty() || shows(MapOverlay.RIVERS_ON_COLOURS));
    }

    public MapState withMarks(List<SubjectRef> newMarks) {
        return new MapState(view, purpose, wording, theme, filter, shown, newMarks);
    }

    public boolean shows(MapOverlay overlay) {
        return shown.contains(overlay);
    }

    /**
     * Whether another map is of the same: of one theme, whatever its unit and period, or of one choice of clusters,
     * wherever it looks and however it is read, with or without rivers. What is usual of a theme changes with the
     * figures there are.
     */
    public boolean isOfTheSameAs(MapState other) {
        return theme.map(ThemeChoice::theme).equals(other.theme.map(ThemeChoice::theme)) && filter.equals(other.filter)
                && shownButRivers().equals(other.shownButRivers());
    }

    private Set<MapOverlay> shownButRivers() {
        return withRivers(false).shown;
    }
}
