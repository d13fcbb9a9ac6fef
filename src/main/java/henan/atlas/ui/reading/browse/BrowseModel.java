package henan.atlas.ui.reading.browse;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The facets: what the clusters looked at may be chosen by, and how many each choice would give.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class BrowseModel {
    /** Those that count, which alone are counted. */
    private List<Cluster> clusters = List.of();
    private AtlasIndex index;
    private final Map<String, String> industryNames = new LinkedHashMap<>();
    private final Map<String, String> prefectureNames = new LinkedHashMap<>();
    private final Map<Confidence, String> gradeNames = new LinkedHashMap<>();
    private final Navigator navigator;
    /** What was chosen before, and what was taken back; the nearest first. */
    private final Deque<ClusterFilter> past = new ArrayDeque<>();
    private final Deque<ClusterFilter> ahead = new ArrayDeque<>();
    /** Whether a choice is being taken back or made again, which is no new one. */
    private boolean stepping;
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>();

    /** @param navigator knows which clusters are looked at, and is told which are to be */
    BrowseModel(AtlasSnapshot content, Navigator navigator) {
        this.navigator = navigator;
        show(content);
        navigator.besidesShownProperty().addListener((property, was, is) -> show());
        navigator.filterProperty().addListener((property, was, is) -> {
            if (!stepping) {
                past.push(was);
                ahead.clear();
            }
            show();
        });
    }

    /** Looks at another snapshot, by the same filter. */
    void show(AtlasSnapshot content) {
        Messages texts = Messages.of("ui");
        index = content.index();
        clusters = index.counted();
        industryNames.clear();
        prefectureNames.clear();
        Set<String> used = clusters.stream().map(index::industryClasses).flatMap(List::stream)
                .collect(Collectors.toSet());
        for (Industry industry : content.industries()) {
            if (used.contains(industry.id())) {
                industryNames.put(industry.id(), industry.name());
            }
        }
        // Clusters nobody could class stand last, whatever the order of the classes.
        if (used.contains(Industry.UNKNOWN)) {
            String listed = industryNames.remove(Industry.UNKNOWN);
            industryNames.put(Industry.UNKNOWN, listed == null ? texts.get("browse.industry.unknown") : listed);
        }
        for (Prefecture prefecture : content.prefectures()) {
            prefectureNames.put(prefecture.code(), prefecture.name());
        }
        Arrays.stream(Confidence.values()).forEach(g -> gradeNames.put(g, texts.get("browse.grade." + g.name())));
        show();
    }

    ReadOnlyObjectProperty<Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** Whether those are shown too that are recorded though they do not count. */
    BooleanProperty besidesShownProperty() {
        return navigator.besidesShownProperty();
    }

    private ClusterFilter filter() {
        return navigator.filter();
    }

    /** Looks at this class only; at all again when it was the only one. */
    void chooseIndustry(String id) {
        navigator.filter(filter().turnedToIndustry(id));
    }

    /** Adds a class to those looked at, or takes it away. */
    void toggleIndustry(String id) {
        navigator.filter(filter().withIndustries(ClusterFilter.toggled(filter().industries(), id)));
    }

    void clearIndustries() {
        navigator.filter(filter().withIndustries(Set.of()));
    }

    void choosePrefecture(String code) {
        navigator.filter(filter().withPlaces(ClusterFilter.turned(filter().places(), SubjectRef.prefecture(code))));
    }

    void togglePrefecture(String code) {
        navigator.filter(filter().withPlaces(ClusterFilter.toggled(filter().places(), SubjectRef.prefecture(code))));
    }

    void clearPrefectures() {
        navigator.filter(filter().withPlaces(Set.of()));
    }

    void chooseGrade(Confidence grade) {
        navigator.filter(filter().withGrades(ClusterFilter.turned(filter().grades(), grade)));
    }

    void toggleGrade(Confidence grade) {
        navigator.filter(filter().withGrades(ClusterFilter.toggled(filter().grades(), grade)));
    }

    void clearGrades() {
        navigator.filter(filter().withGrades(Set.of()));
    }

    /** Looks at all clusters again. */
    void clear() {
        navigator.filter(ClusterFilter.ALL);
    }

    /** Takes back the last choice, if there is one. */
    void undo() {
        step(past, ahead);
    }

    void redo() {
        step(ahead, past);
    }

    private void step(Deque<ClusterFilter> from, Deque<ClusterFilter> to) {
        if (!from.isEmpty()) {
            to.push(filter());
            stepping = true;
            navigator.filter(from.pop());
            stepping = false;
        }
    }

    private void show() {
        ClusterFilter now = filter();
        List<Cluster> passing = index.passing(now, false);
        int more = besidesShown() ? index.passing(now, true).size() - passing.size() : 0;
        facets.set(new Facets(
                rows(industryNames, index::industryClasses, now.withIndustries(Set.of()), now.industries()),
                rows(prefectureNames, cluster -> List.of(cluster.prefectureCode()), now.withPlaces(Set.of()),
                        now.places().stream().map(SubjectRef::id).collect(Collectors.toSet())),
                rows(gradeNames, cluster -> List.of(cluster.confidence()), now.withGrades(Set.of()), now.grades()),
                passing.size(), clusters.size(), more,
                index.count(SubjectRef.PROVINCE).besidesInWords(), !now.isAll()));
    }

    private boolean besidesShown() {
        return navigator.besidesShownProperty().get();
    }

    /** A cluster counts in every row it has a key of. */
    private <K> List<Facets.Row> rows(Map<K, String> names, Function<Cluster, List<K>> keys, ClusterFilter others,
                                      Set<K> chosen) {
        Map<K, Long> counts = index.passing(others, false).stream().map(keys)
                .flatMap(List::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Facets.Row> rows = new ArrayList<>();
        names.forEach((id, name) -> rows.add(new Facets.Row(id.toString(), name,
                counts.getOrDefault(id, 0L).intValue(), chosen.contains(id))));
        return rows;
    }
}
