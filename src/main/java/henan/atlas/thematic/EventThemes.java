package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Award;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to clusters: the honours they were given, and what became of them in all years known. */
final class EventThemes implements ThemeSource {
    private static final String HONOURS = "honours";
    private static final String CHANGES = "changes";
    private final AtlasSnapshot content;
    private final ClustersByPlace places;
    private final Messages texts = Messages.of("thematic");

    EventThemes(AtlasSnapshot content, ClustersByPlace places) {
        this.content = content;
        this.places = places;
    }

    @Override
    public List<Theme> themes() {
        String upToNow = Theme.UP_TO + content.changes().stream().map(c -> c.date().year().orElse(0))
                .max(Comparator.naturalOrder()).orElse(AtlasIndex.YEAR);
        Theme honours = ThemeCatalog.ofMapYear(texts, HONOURS, ThemeGroup.CLUSTERS, Measure.TOTAL,
                AreaUnit.PREFECTURE, AreaUnit.CLUSTER);
        List<String> honoured = List.of(Theme.UP_TO + AtlasIndex.YEAR);
        return List.of(new Theme(HONOURS, honours.title(), honours.group(), honours.measure(), honours.unit(),
                        honours.note(), Map.of(AreaUnit.PREFECTURE, honoured, AreaUnit.CLUSTER, honoured)),
                new Theme(CHANGES, texts.get("changes.title"), ThemeGroup.CLUSTERS, Measure.KIND, "",
                        changesNote(), Map.of(AreaUnit.CLUSTER, List.of(upToNow))));
    }

    @Override
    public List<ThemeValue> values(Theme theme, AreaUnit unit, String period) {
        return theme.id().equals(HONOURS) ? honours(theme, unit) : changes();
    }

    private List<ThemeValue> honours(Theme theme, AreaUnit unit) {
        List<ThemeValue> values = new ArrayList<>();
        places.byPlace(unit).forEach((place, own) -> {
            List<Award> given = own.stream().flatMap(c -> content.index().awards(c.id()).stream())
                    .filter(a -> AtlasIndex.reached(a.year()) && !content.index().isProposed(a)).toList();
            if (!given.isEmpty()) {
                List<Citation> citations = given.stream().flatMap(a -> a.citations().stream()).distinct().toList();
                AfterBook all = content.index().afterBook(citations);
                String names = unit != AreaUnit.CLUSTER ? ""
                        : given.stream().map(a -> honour(a, all)).collect(Collectors.joining(Punctuation.remarks()));
                values.add(ThemeValue.counted(place, places.nameOf(place), given.size(),
                        given.size() + theme.unit()).from(names, citations).restingOn(all));
            }
        });
        return values;
    }

    /** @param all what holds of all it is told with, which is not said again of it */
    private String honour(Award award, AfterBook all) {
        AfterBook after = content.index().afterBook(award.year(), award.citations());
        return award.year().inWords() + award.name() + (after == all ? "" : after.inline());
    }

    /** The last change of every cluster that had one, of those recorded besides too. */
    private Map<String, ClusterChange> lastChanges() {
        Map<String, ClusterChange> last = new LinkedHashMap<>();
        content.changes().forEach(change -> last.merge(change.clusterId(), change,
                (a, b) -> a.date().compareTo(b.date()) >= 0 ? a : b));
        return last;
    }

    /** Which kinds of change there are, and how many fall into the time of the map. */
    private String changesNote() {
        Collection<ClusterChange> last = lastChanges().values();
        Map<String, Long> kinds = last.stream()
                .collect(Collectors.groupingBy(c -> c.change().word(), Collectors.counting()));
        String named = kinds.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> texts.get("changes.kind", kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(Punctuation.names()));
        long undated = last.stream().filter(c -> c.date().year().isEmpty()).count();
        long before = last.stream().map(ClusterChange::date)
                .filter(date -> date.year().isPresent() && AtlasIndex.reached(date)).count();
        String all = texts.get("changes.note", named, before, String.valueOf(AtlasIndex.YEAR),
                last.size() - before - undated, undated);
        Set<String> counted = places.clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        long besides = lastChanges().keySet().stream().filter(id -> !counted.contains(id)).count();
        return besides == 0 ? all
                : all + texts.get("changes.besides", besides, AtlasIndex.YEAR, counted.size() + besides,
                counted.size());
    }

    private List<ThemeValue> changes() {
        List<ThemeValue> values = new ArrayList<>();
        lastChanges().forEach((id, last) -> {
            SubjectRef cluster = SubjectRef.cluster(id);
            String time = last.date().isEmpty() ? "" : last.date().inWords() + Punctuation.label();
            AfterBook after = content.index().afterBook(last.date(), last.citations());
            values.add(ThemeValue.mixed(cluster, places.nameOf(cluster), last.change().word(),
                    Map.of(last.change().word(), 1))
                    .from(time + last.text(), last.citations())
                    .at(last.date()).restingOn(after));
        });
        return values;
    }
}
