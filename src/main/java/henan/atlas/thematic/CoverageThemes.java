package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How much the atlas knows of its clusters: of how many the book tells, how many have a case, firms, figures. */
final class CoverageThemes implements ThemeSource {
    private static final String BOOK = "book";
    private final ClustersByPlace places;
    private final Messages texts = Messages.of("thematic");
    private final Set<SubjectRef> inBook = new HashSet<>();
    /** What may be known of a cluster, by theme id. */
    private final Map<String, Predicate<Cluster>> known = new LinkedHashMap<>();

    CoverageThemes(AtlasSnapshot content, ClustersByPlace places) {
        this.places = places;
        AtlasIndex index = content.index();
        content.clusters().forEach(c -> noteBook(c.ref(), c.citations()));
        content.leadingIndustries().forEach(l -> noteBook(SubjectRef.cluster(l.clusterId()), l.citations()));
        content.chainLinks().forEach(l -> noteBook(SubjectRef.cluster(l.clusterId()), l.citations()));
        content.awards().forEach(a -> noteBook(SubjectRef.cluster(a.clusterId()), a.citations()));
        content.changes().forEach(c -> noteBook(SubjectRef.cluster(c.clusterId()), c.citations()));
        content.firmRoles().forEach(r -> noteBook(SubjectRef.cluster(r.clusterId()), r.citations()));
        content.facts().forEach(f -> noteBook(f.subject(), f.citations()));
        content.observations().forEach(o -> noteBook(o.subject(), o.citations()));
        content.bookEntries().forEach(e -> inBook.addAll(e.subjects()));
        known.put("leading", c -> !index.leading(c).isEmpty());
        known.put("firms", c -> !index.rolesIn(c.id()).isEmpty());
        known.put("studies", c -> !index.cases(c.ref()).isEmpty());
        known.put("cases", c -> !index.facts(c.ref()).isEmpty());
        known.put("figures", c -> !index.observations(c.ref()).isEmpty());
        known.put("graded", c -> c.confidence() == Confidence.A);
    }

    private void noteBook(SubjectRef subject, List<Citation> citations) {
        if (Source.isCited(citations)) {
            inBook.add(subject);
        }
    }

    @Override
    public List<Theme> themes() {
        List<Theme> themes = new ArrayList<>();
        themes.add(ThemeCatalog.ofMapYear(texts, BOOK, ThemeGroup.COVERAGE, Measure.TOTAL, AreaUnit.PREFECTURE));
        known.keySet().forEach(id -> themes.add(
                ThemeCatalog.ofMapYear(texts, id, ThemeGroup.COVERAGE, Measure.RATE, AreaUnit.PREFECTURE)));
        return themes;
    }

    @Override
    public List<ThemeValue> values(Theme theme, AreaUnit unit, String period) {
        List<ThemeValue> values = new ArrayList<>();
        places.byPlace(unit).forEach((place, own) -> {
            if (theme.id().equals(BOOK)) {
                long told = own.stream().filter(c -> inBook.contains(c.ref())).count();
                if (told > 0) {
                    values.add(ThemeValue.counted(place, places.nameOf(place), told, told + theme.unit()));
                }
            } else {
                values.add(share(place, own, Optional.ofNullable(known.get(theme.id())).orElseThrow()));
            }
        });
        return values;
    }

    private ThemeValue share(SubjectRef place, List<Cluster> own, Predicate<Cluster> has) {
        long with = own.stream().filter(has).count();
        double percent = 100.0 * with / own.size();
        return ThemeValue.counted(place, places.nameOf(place), percent,
                texts.get("number.share", with, own.size(), Digits.SHARE.written(percent)));
    }
}
