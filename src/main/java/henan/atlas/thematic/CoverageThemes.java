package henan.atlas.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much the atlas knows of its clusters: of how many the book tells, how many have a case, firms, figures. */
final class CoverageThemes implements ThemeSource {
    private static final String BOOK = "book";
    private final AtlasIndex index;
    private final ClustersByPlace places;
    private final Messages texts = Messages.of("thematic");
    /** What may be known of a cluster, by theme id. */
    private final Map<String, ClusterCondition> known = new LinkedHashMap<>();

    CoverageThemes(AtlasSnapshot content, ClustersByPlace places) {
        this.index = content.index();
        this.places = places;
        known.put(BOOK, new ClusterCondition.Holds(Holding.BOOK));
        known.put("leading", new ClusterCondition.Holds(Holding.INDUSTRY));
        known.put("firms", new ClusterCondition.Holds(Holding.FIRMS));
        known.put("studies", new ClusterCondition.Holds(Holding.STUDY));
        known.put("cases", new ClusterCondition.Holds(Holding.FACTS));
        known.put("figures", new ClusterCondition.Holds(Holding.FIGURES));
        known.put("graded", new ClusterCondition.Graded(Set.of(Confidence.A)));
    }

    @Override
    public List<Theme> themes() {
        return known.keySet().stream().map(id -> ThemeCatalog.ofMapYear(texts, id, ThemeGroup.COVERAGE,
                id.equals(BOOK) ? Measure.TOTAL : Measure.RATE, AreaUnit.PREFECTURE)).toList();
    }

    @Override
    public List<ThemeValue> values(Theme theme, AreaUnit unit, String period) {
        ClusterCondition condition = Optional.ofNullable(known.get(theme.id())).orElseThrow();
        List<Cluster> passing = index.passing(ClusterFilter.of(condition), false);
        List<ThemeValue> values = new ArrayList<>();
        places.byPlace(unit).forEach((place, own) -> {
            long with = own.stream().filter(passing::contains).count();
            ClusterFilter of = ClusterFilter.in(place).with(condition);
            if (!theme.id().equals(BOOK)) {
                values.add(share(place, with, own.size()).of(of));
            } else if (with > 0) {
                values.add(ThemeValue.counted(place, places.nameOf(place), with, with + theme.unit()).of(of));
            }
        });
        return values;
    }

    private ThemeValue share(SubjectRef place, long with, int of) {
        double percent = 100.0 * with / of;
        return ThemeValue.counted(place, places.nameOf(place), percent,
                texts.get("number.share", with, of, Digits.SHARE.written(percent)));
    }
}
