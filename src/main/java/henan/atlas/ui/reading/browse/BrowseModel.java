package henan.atlas.ui.reading.browse;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The facets and the clusters that pass them.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class BrowseModel {
    /** Those that count, which alone are counted; and those recorded besides, shown when asked for. */
    private List<Cluster> clusters = List.of();
    private List<Cluster> besides = List.of();
    private AtlasIndex index;
    private final Map<String, String> industryNames = new LinkedHashMap<>();
    private final Map<String, String> prefectureNames = new LinkedHashMap<>();
    private final Map<Confidence, String> gradeNames = new LinkedHashMap<>();
    private ClusterFilter filter = ClusterFilter.ALL;
    /** What was chosen before, and what was taken back; the nearest first. */
    private final Deque<ClusterFilter> past = new ArrayDeque<>();
    private final Deque<ClusterFilter> ahead = new ArrayDeque<>();
    private final BooleanProperty besidesShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<String>> visible = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>();

    BrowseModel(AtlasSnapshot content) {
        show(content);
        besidesShown.addListener((property, was, is) -> apply(filter));
    }

    /** Looks at another snapshot, by the same filter. */
    void show(AtlasSnapshot content) {
        Messages texts = Messages.of("ui");
        index = content.index();
        clusters = index.counted();
        besides = index.besides(SubjectRef.PROVINCE);
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
        apply(filter);
    }

    /** Ids of the clusters that pass every facet. */
    ReadOnlyObjectProperty<Set<String>> visibleClustersProperty() {
        return visible.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** Whether those are shown too that are recorded though they do not count. */
    BooleanProperty besidesShownProperty() {
        return besidesShown;
    }

    /** Looks at this class only; at all again when it was the only one. */
    void chooseIndustry(String id) {
        choose(filter.withIndustries(only(filter.industries(), id)));
    }

    /** Adds a class to those looked at, or takes it away. */
    void toggleIndustry(String id) {
        choose(filter.withIndustries(toggled(filter.industries(), id)));
    }

    void clearIndustries() {
        choose(filter.withIndustries(Set.of()));
    }

    void choosePrefecture(String code) {
        choose(filter.withPrefectures(only(filter.prefectures(), code)));
    }

    void togglePrefecture(String code) {
        choose(filter.withPrefectures(toggled(filter.prefectures(), code)));
    }

    void clearPrefectures() {
        choose(filter.withPrefectures(Set.of()));
    }

    void chooseGrade(Confidence grade) {
        choose(filter.withGrades(only(filter.grades(), grade)));
    }

    void toggleGrade(Confidence grade) {
        choose(filter.withGrades(toggled(filter.grades(), grade)));
    }

    void clearGrades() {
        choose(filter.withGrades(Set.of()));
    }

    /** The classes looked at; empty for all. */
    Set<String> industries() {
        return filter.industries();
    }

    /** Ids of the clusters that would be seen if all classes were looked at. */
    Set<String> ofAllIndustries() {
        return seen(filter.withIndustries(Set.of()));
    }

    private Set<String> seen(ClusterFilter by) {
        return Stream.concat(clusters.stream(), besidesShown.get() ? besides.stream() : Stream.empty())
                .filter(cluster -> accepts(by, cluster)).map(Cluster::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Looks at all clusters again. */
    void clear() {
        choose(ClusterFilter.ALL);
    }

    private static <T> Set<T> only(Set<T> chosen, T one) {
        return chosen.equals(Set.of(one)) ? Set.of() : Set.of(one);
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one) {
        Set<T> changed = new HashSet<>(chosen);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }

    private void choose(ClusterFilter wanted) {
        if (!wanted.equals(filter)) {
            past.push(filter);
            ahead.clear();
            apply(wanted);
        }
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
            to.push(filter);
            apply(from.pop());
        }
    }

    private void apply(ClusterFilter wanted) {
        filter = wanted;
        int passing = (int) clusters.stream().filter(cluster -> accepts(filter, cluster)).count();
        List<Cluster> more = besides.stream().filter(cluster -> besidesShown.get() && accepts(filter, cluster))
                .toList();
        visible.set(seen(filter));
        facets.set(new Facets(
                rows(industryNames, index::industryClasses, filter.withIndustries(Set.of()), filter.industries()),
                rows(prefectureNames, cluster -> List.of(cluster.prefectureCode()),
                        filter.withPrefectures(Set.of()), filter.prefectures()),
                rows(gradeNames, cluster -> List.of(cluster.confidence()), filter.withGrades(Set.of()),
                        filter.grades()),
                passing, clusters.size(), more.size(), ClusterCount.among(besides).besidesInWords(),
                !filter.isAll()));
    }

    private boolean accepts(ClusterFilter wanted, Cluster cluster) {
        return wanted.accepts(cluster, index.industryClasses(cluster));
    }

    /** A cluster counts in every row it has a key of. */
    private <K> List<Facets.Row> rows(Map<K, String> names, Function<Cluster, List<K>> keys, ClusterFilter others,
                                      Set<K> chosen) {
        Map<K, Long> counts = clusters.stream().filter(cluster -> accepts(others, cluster)).map(keys)
                .flatMap(List::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Facets.Row> rows = new ArrayList<>();
        names.forEach((id, name) -> rows.add(new Facets.Row(id.toString(), name,
                counts.getOrDefault(id, 0L).intValue(), chosen.contains(id))));
        return rows;
    }
}
