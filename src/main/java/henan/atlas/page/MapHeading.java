package henan.atlas.page;

import henan.atlas.carto.MapTheme;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ChosenClusters;
import henan.atlas.content.ClusterCount;
import henan.atlas.content.ConditionText;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a map shows, in words: the one place that words it, for the window, maps compared, pages and plain pictures.
 *
 * @param title    of what and where
 * @param subtitle the year of the map and how many clusters are shown; of a theme its period, unit and method
 */
public record MapHeading(String title, String subtitle) {
    private static final Messages TEXT = Messages.of("page");
    /** Names a title gives one after the other; of more, these and how many there are. */
    private static final int NAMED = 2;

    /**
     * What is on a map.
     *
     * @param place    the place it is of; the province unless it shows a part large
     * @param clusters ids of the clusters shown, wherever they are
     * @param drops    whether they are drawn
     * @param theme    the theme in their place
     * @param marked   what is marked on it
     * @param part     what of it is seen, where that may be less than all of the place
     * @param filter   what the clusters shown were asked for by
     */
    public record Shown(SubjectRef place, Set<String> clusters, boolean drops, Optional<MapTheme> theme,
                        List<SubjectRef> marked, Optional<Part> part, ClusterFilter filter) {
        public Shown {
            clusters = Set.copyOf(clusters);
            marked = List.copyOf(marked);
        }

        /** A map of a part of a place, whatever its clusters were asked for by. */
        public Shown(SubjectRef place, Set<String> clusters, boolean drops, Optional<MapTheme> theme,
                     List<SubjectRef> marked, Optional<Part> part) {
            this(place, clusters, drops, theme, marked, part, ClusterFilter.ALL);
        }

        /** A map of all of a place. */
        public Shown(SubjectRef place, Set<String> clusters, boolean drops, Optional<MapTheme> theme,
                     List<SubjectRef> marked) {
            this(place, clusters, drops, theme, marked, Optional.empty());
        }

        /** The same, its clusters asked for by a filter. */
        public Shown asking(ClusterFilter by) {
            return new Shown(place, clusters, drops, theme, marked, part, by);
        }

        /** What it is named by: a place, or those the part that is seen lies about. */
        private List<SubjectRef> around() {
            return place.kind() == SubjectKind.PROVINCE ? part.map(Part::around).orElse(List.of()) : List.of();
        }
    }

    /**
     * A part of the province, as a view shows it.
     *
     * @param around   the areas that lie in its middle; none where it shows most of the province
     * @param clusters ids of the clusters that lie in it
     */
    public record Part(List<SubjectRef> around, Set<String> clusters) {
        public Part {
            around = List.copyOf(around);
            clusters = Set.copyOf(clusters);
        }
    }

    /** The heading of a map. */
    public static MapHeading of(AtlasSnapshot content, Shown shown) {
        String marked = marked(content, shown);
        if (shown.theme().isPresent()) {
            String part = shown.around().isEmpty() ? "" : TEXT.get("heading.part", place(content, shown));
            MapTheme theme = shown.theme().get();
            return new MapHeading(theme.title(), line(theme.subtitle(), part, over(content, shown), marked));
        }
        String year = TEXT.get("heading.year", year(content));
        String within = shown.part().isEmpty() ? within(content, shown.place()) : "";
        if (!shown.drops()) {
            return new MapHeading(TEXT.get("heading.bare", place(content, shown)), line(within, year, marked));
        }
        Seen seen = Seen.of(content.index(), shown);
        String title = title(content, shown, seen);
        return new MapHeading(title, line(within, year, count(shown, seen), asked(content, shown, title), marked));
    }

    /** The heading of a map of a list, which has counted what it shows: of another place another count would differ. */
    public static MapHeading ofList(AtlasSnapshot content, String title) {
        return new MapHeading(title, TEXT.get("heading.year", year(content)));
    }

    private static String marked(AtlasSnapshot content, Shown shown) {
        List<String> names = shown.marked().stream().filter(m -> !m.equals(shown.place()))
                .filter(m -> m.kind() != SubjectKind.PROVINCE).flatMap(m -> content.index().name(m).stream()).toList();
        return names.isEmpty() ? "" : TEXT.get("heading.marked", names.size() <= NAMED ? WordList.of(names).toString()
                : TEXT.get("heading.marked.several", names.size()));
    }

    /** Which clusters are drawn over a theme, where some are; empty for none. */
    private static String over(AtlasSnapshot content, Shown shown) {
        if (!shown.drops() || shown.filter().isAll()) {
            return "";
        }
        String count = ClusterCount.among(shown.clusters().stream()
                .flatMap(id -> content.index().cluster(id).stream()).toList()).inWords();
        return line(TEXT.get("heading.over", count), asked(content, shown, ""));
    }

    /** What the clusters were asked for by and the title does not tell; empty for nothing. */
    private static String asked(AtlasSnapshot content, Shown shown, String title) {
        List<String> untold = ConditionText.of(shown.filter(), content).stream()
                .filter(condition -> !condition.values().stream().allMatch(title::contains))
                .map(ConditionText::clause).toList();
        return untold.isEmpty() ? "" : TEXT.get("heading.filter", String.join(Punctuation.clauses(), untold));
    }

    /**
     * The places it lies in, the widest first, as an address has them: 河南省商丘市民权县; of a cluster all counties its
     * map sets apart.
     */
    private static String within(AtlasSnapshot content, SubjectRef place) {
        if (place.kind() == SubjectKind.PROVINCE) {
            return "";
        }
        AtlasIndex index = content.index();
        Optional<Cluster> cluster = index.cluster(place.id()).filter(c -> place.kind() == SubjectKind.CLUSTER);
        List<String> counties = cluster.stream().flatMap(c -> c.countyCodes().stream())
                .flatMap(code -> index.county(code).stream()).map(County::name).toList();
        return Stream.of(Optional.of(TEXT.get("heading.province")),
                index.prefectureOf(place).map(Prefecture::name),
                Optional.of(WordList.of(counties) + (cluster.filter(Cluster::isPlaceDoubtedInNote).isPresent()
                        ? Uncertainty.UNCERTAIN.inline() : ""))).flatMap(Optional::stream).distinct()
                .filter(name -> !name.isEmpty())
                .filter(name -> !index.name(place).equals(Optional.of(name)))
                .collect(Collectors.joining(TEXT.get("heading.between")));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(TEXT.get("heading.gap")));
    }

    /** The year an atlas's maps speak of. */
    public static String year(AtlasSnapshot content) {
        return content.meta().getOrDefault(MetaKeys.VINTAGE, "").replaceAll("-.*", "");
    }

    /**
     * What is seen at the place a map is of.
     *
     * @param chosen what all clusters shown have in common
     * @param there  those of them that lie there
     * @param all    how many lie there of those that count
     */
    private record Seen(ChosenClusters chosen, List<Cluster> there, int all) {
        static Seen of(AtlasIndex index, Shown shown) {
            List<Cluster> all = recorded(index, shown.place());
            Set<String> asked = shown.clusters();
            List<Cluster> there = isPart(shown) ? shown.part().orElseThrow().clusters().stream()
                    .filter(asked::contains).flatMap(id -> index.cluster(id).stream()).toList()
                    : all.stream().filter(cluster -> asked.contains(cluster.id())).toList();
            return new Seen(ChosenClusters.of(index, asked), there, ClusterCount.among(all).counted());
        }

        /** Whether none is left out there. */
        boolean isAll() {
            return chosen.extent() == ChosenClusters.Extent.ALL
                    || there.stream().filter(AtlasIndex::counts).count() == all;
        }
    }

    /** Whether less is seen than all clusters shown at the place. */
    private static boolean isPart(Shown shown) {
        return shown.part().isPresent() && (shown.place().kind() == SubjectKind.CLUSTER
                || shown.place().kind() == SubjectKind.PROVINCE && !(shown.around().isEmpty()
                && shown.part().get().clusters().containsAll(shown.clusters())));
    }

    private static String title(AtlasSnapshot content, Shown shown, Seen seen) {
        ChosenClusters chosen = seen.chosen();
        SubjectRef of = shown.place();
        List<String> prefectures = prefectures(shown, chosen);
        boolean province = of.kind() == SubjectKind.PROVINCE && isWithin(content.index(), shown.around(), prefectures);
        String there = place(content, shown);
        if (of.kind() == SubjectKind.CLUSTER) {
            return TEXT.get("heading.around", there);
        } else if (seen.there().isEmpty() && !seen.isAll() && !isPart(shown)) {
            return TEXT.get("heading.none", there);
        } else if (!province && (isPart(shown) ? chosen.extent() == ChosenClusters.Extent.ALL : seen.isAll())) {
            return TEXT.get("heading.all", there);
        } else if (!province && isPart(shown) && chosen.industries().isEmpty()) {
            return TEXT.get("heading.some", there);
        }
        String place = province && !prefectures.isEmpty()
                ? several(prefectures.stream().map(SubjectRef::prefecture).toList(), "heading.prefectures",
                        area -> content.index().name(area).orElse(area.id())) : there;
        if (chosen.extent() == ChosenClusters.Extent.SOME) {
            return TEXT.get("heading.some", place);
        } else if (chosen.industries().isEmpty()) {
            return TEXT.get("heading.all", place);
        }
        String classes = several(ConditionText.of(new ClusterCondition.OfIndustry(Set.copyOf(chosen.industries())),
                content).values(), "heading.industries", Function.identity());
        String kind = TEXT.get(chosen.industries().equals(List.of(Industry.UNKNOWN)) ? "heading.unknown"
                : "heading.kind", classes);
        return province && prefectures.isEmpty() ? TEXT.get("heading.industry", kind)
                : TEXT.get("heading.industry.in", place, kind);
    }

    /** Codes of the prefectures the clusters are of: as they have in common, else as they were asked for. */
    private static List<String> prefectures(Shown shown, ChosenClusters chosen) {
        Set<SubjectRef> asked = shown.filter().places();
        return !chosen.prefectures().isEmpty() || asked.stream().anyMatch(p -> p.kind() != SubjectKind.PREFECTURE)
                ? chosen.prefectures() : asked.stream().map(SubjectRef::id).sorted().toList();
    }

    /** Whether what lies in the middle is of these prefectures, or nothing in particular. */
    private static boolean isWithin(AtlasIndex index, List<SubjectRef> around, List<String> prefectures) {
        return around.stream().allMatch(area -> index.prefectureOf(area).map(Prefecture::code)
                .filter(prefectures::contains).isPresent());
    }

    private static <T> String several(List<T> things, String key, Function<T, String> name) {
        List<String> names = things.stream().map(name).toList();
        return names.size() <= NAMED ? WordList.of(names).toString()
                : TEXT.get(key, WordList.of(names.subList(0, NAMED)), names.size());
    }

    /** How many are shown there; of some only, also how many there are. */
    private static String count(Shown shown, Seen seen) {
        if (isPart(shown)) {
            return TEXT.get("heading.count.part", ClusterCount.among(seen.there()).inWords());
        } else if (shown.place().kind() == SubjectKind.CLUSTER) {
            return "";
        }
        String count = ClusterCount.among(seen.there()).inWords();
        return seen.isAll() ? TEXT.get("heading.count", count) : TEXT.get("heading.count.of", count, seen.all());
    }

    private static List<Cluster> recorded(AtlasIndex index, SubjectRef place) {
        Stream<SubjectRef> shown = place.kind() == SubjectKind.COUNTY
                ? shownWith(index, place).map(County::ref) : Stream.of(place);
        return shown.flatMap(each -> Stream.concat(index.counted(each).stream(), index.besides(each).stream()))
                .distinct().toList();
    }

    /** The counties a map of one shows: those that have one outline with it too. */
    private static Stream<County> shownWith(AtlasIndex index, SubjectRef county) {
        return index.shownIn(index.shownBy(county).id()).stream();
    }

    private static String place(AtlasSnapshot content, Shown shown) {
        return shown.around().isEmpty() ? place(content, shown.place()) : TEXT.get("heading.around",
                several(shown.around(), "heading.places", area -> place(content, area)));
    }

    /**
     * A place as a title names it: by its name of 2013, and today's where that is another; a county with those that
     * have one outline with it, for a map of one shows them all.
     */
    private static String place(AtlasSnapshot content, SubjectRef place) {
        if (place.kind() == SubjectKind.PROVINCE) {
            return TEXT.get("heading.province");
        }
        AtlasIndex index = content.index();
        if (place.kind() != SubjectKind.COUNTY) {
            return index.name(place).orElse("");
        }
        List<County> shown = shownWith(index, place).toList();
        List<String> names = shown.stream().map(County::name).toList();
        return WordList.of(shown.stream().map(c -> names.contains(c.nameNow()) ? c.name()
                : TEXT.get("map.renamed", c.name(), c.nameNow())).toList()).toString();
    }
}
