package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.MissingCluster;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much is known of the clusters of every prefecture, and of all of them.
 *
 * @param prefectures in the order of their codes, those without a cluster too
 * @param province    all clusters that existed in the year of the map
 * @param missing     what was looked for and is not recorded, or is recorded in doubt
 * @param references  the sources of the published numbers
 */
public record CoverageByPrefecture(List<Row> prefectures, Row province, List<MissingCluster> missing,
                                   List<Reference> references) {
    /** Series that gives the published number of clusters. */
    private static final String TOTAL = "产业集聚区数量";

    public CoverageByPrefecture {
        prefectures = List.copyOf(prefectures);
        missing = List.copyOf(missing);
        references = List.copyOf(references);
    }

    /**
     * One prefecture, or the province.
     *
     * @param code      administrative code of 2013
     * @param name      its name
     * @param count     how many of the map's year are recorded, and how many besides
     * @param coverage  what is known of those of that year
     * @param published how many there are by the sources: for the year of the map where one says so, else for the
     *                  years known
     */
    public record Row(String code, String name, ClusterCount count, Coverage coverage, List<Published> published) {
        public Row {
            published = List.copyOf(published);
        }

        /** Clusters recorded besides, which became one only after the year of the map. */
        public int later() {
            return count.besides();
        }

        /** The largest number a source gives for the year of the map; 0 where none does. */
        public int publishedTotal() {
            return published.stream().filter(Published::ofMapYear).mapToInt(Published::count).max().orElse(0);
        }

        /**
         * How many are missing: the largest number a source gives less those recorded of the same year. Empty where no
         * source gives a number that can be held against the records.
         */
        public OptionalInt missing() {
            return published.stream().mapToInt(Published::missing).max();
        }

        /** The number all bars of this row are drawn against. */
        public int whole() {
            return Math.max(coverage.clusters(), publishedTotal());
        }
    }

    /**
     * A number of clusters as a source gives it.
     *
     * @param period    the time it holds for, in words
     * @param ofMapYear whether that is the year of the map
     * @param count     the number
     * @param recorded  how many are recorded that were one at that time
     * @param remark    how it is to be read; may be empty
     * @param citations numbers of the references
     */
    public record Published(String period, boolean ofMapYear, int count, int recorded, String remark,
                            List<Integer> citations) {
        public Published {
            citations = List.copyOf(citations);
        }

        /** How many more there were than are recorded of that time. */
        public int missing() {
            return Math.max(0, count - recorded);
        }
    }

    /** Counts the records of an atlas. @param provinceName name of the row of all clusters */
    static CoverageByPrefecture of(PageDraft page, String provinceName) {
        AtlasIndex index = page.index();
        Row province = row(page, SubjectRef.PROVINCE, provinceName);
        List<Row> rows = new ArrayList<>();
        for (Prefecture prefecture : page.content().prefectures()) {
            rows.add(row(page, prefecture.ref(), prefecture.name()));
        }
        return new CoverageByPrefecture(rows, province, page.content().missing(), page.references());
    }

    /** One row alone, its sources numbered on the page. */
    static Row row(PageDraft page, SubjectRef place, String name) {
        return new Row(place.id(), name, page.index().count(place),
                Coverage.of(page.index().counted(place), page.index()), published(page, place));
    }

    private static List<Published> published(PageDraft page, SubjectRef place) {
        List<Observation> all = page.index().observations(place).stream().filter(o -> o.series().equals(TOTAL))
                .filter(o -> o.value().matches("\\d+"))
                .sorted(Comparator.comparing(Observation::period)).toList();
        List<Observation> ofMapYear = all.stream().filter(CoverageByPrefecture::ofMapYear).toList();
        return (ofMapYear.isEmpty() ? all : ofMapYear).stream().map(o -> new Published(o.period().inWords(),
                ofMapYear(o), Integer.parseInt(o.value()), recorded(page, place, o.period()), o.note(),
                page.cite(o.citations()))).toList();
    }

    private static int recorded(PageDraft page, SubjectRef place, Period period) {
        return page.index().countIn(place, period.year().orElse(AtlasIndex.YEAR));
    }

    private static boolean ofMapYear(Observation observation) {
        return observation.period().equals(Period.ofYear(AtlasIndex.YEAR));
    }
}
