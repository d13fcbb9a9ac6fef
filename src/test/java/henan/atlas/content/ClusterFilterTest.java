package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusterFilterTest {
    private static final ClusterCondition FOOD = new ClusterCondition.OfIndustry(Set.of("food"));
    private final AtlasIndex index = InventedProvince.content().index();
    private final List<Cluster> all = InventedProvince.content().clusters();

    private Set<String> ids(ClusterFilter filter) {
        return index.passing(filter, true).stream().map(Cluster::id).collect(Collectors.toSet());
    }

    @Test
    void allClustersAreShownUnlessOneAsksForLess() {
        assertEquals(all.stream().map(Cluster::id).collect(Collectors.toSet()), ids(ClusterFilter.ALL));
        assertEquals(Set.of("lingdong"), ids(ClusterFilter.among(Set.of("lingdong", "nowhere"))));
        assertEquals(Set.of(), ids(ClusterFilter.among(Set.of())));
    }

    /** Map, facets and heading ask of each change of the filter: of ten thousands all are looked through once. */
    @Test
    void whoAsksTheSameNextIsGivenTheSameAnswer() {
        List<Cluster> first = index.passing(ClusterFilter.of(FOOD), false);
        assertNotSame(first, index.passing(ClusterFilter.of(FOOD), true));
        assertSame(first, index.passing(ClusterFilter.of(FOOD), false));
        assertSame(index.counted(), index.passing(ClusterFilter.ALL, false));
        for (int i = 0; i < 20; i++) {
            index.passing(ClusterFilter.among(Set.of("a" + i)), false);
        }
        assertNotSame(first, index.passing(ClusterFilter.of(FOOD), false), "of many filters the last are kept");
    }

    @Test
    void everyConditionMustHold() {
        Cluster one = all.get(0);
        ClusterFilter own = ClusterFilter.ofIndustry(index.industryClass(one))
                .withPlaces(Set.of(SubjectRef.prefecture(one.prefectureCode())))
                .with(new ClusterCondition.Among(Set.of(one.id())));
        assertEquals(Set.of(one.id()), ids(own));
        assertEquals(Set.of(), ids(own.withPlaces(Set.of(SubjectRef.prefecture("0")))));
    }

    @Test
    void eachConditionAsksForWhatItSays() {
        assertEquals(Set.of("liangkou", "shabei"), ids(ClusterFilter.of(FOOD)));
        assertEquals(Set.of("shabei"), ids(ClusterFilter.in(SubjectRef.county("419302"))), "any of its counties");
        assertEquals(Set.of("shangting"), ids(ClusterFilter.ALL.withGrades(Set.of(Confidence.C))));
        assertEquals(Set.of("hexin", "lingdong", "laoting", "liangkou", "shabei"),
                ids(ClusterFilter.of(new ClusterCondition.Holds(Holding.FIRMS))));
        assertEquals(Set.of("liangkou", "shabei"),
                ids(ClusterFilter.of(new ClusterCondition.Of(SubjectRef.firm("maixiang")))));
        assertEquals(Set.of(), ids(ClusterFilter.of(new ClusterCondition.Of(SubjectRef.firm("nobody")))));
        assertEquals(ClusterFilter.ALL, ClusterFilter.in(SubjectRef.PROVINCE));
    }

    @Test
    void whatDoesNotCountPassesOnlyWhereItIsShown() {
        AtlasIndex promoted = Promoted.content().index();
        assertEquals(List.of("shabei"), promoted.passing(ClusterFilter.of(FOOD), false).stream().map(Cluster::id)
                .toList());
        assertEquals(2, promoted.passing(ClusterFilter.of(FOOD), true).size());
        assertEquals(List.of("liangkou"), promoted.passing(ClusterFilter.of(FOOD, new ClusterCondition.Besides()),
                false).stream().map(Cluster::id).toList());
    }

    @Test
    void aConditionReplacesItsLikeOrStandsBesideIt() {
        ClusterFilter food = ClusterFilter.of(FOOD);
        ClusterCondition textile = new ClusterCondition.OfIndustry(Set.of("textile"));
        assertEquals(ClusterFilter.of(textile), food.with(textile));
        ClusterCondition firms = new ClusterCondition.Holds(Holding.FIRMS);
        ClusterCondition figures = new ClusterCondition.Holds(Holding.FIGURES);
        ClusterFilter three = food.with(figures).with(firms);
        assertEquals(List.of(FOOD, figures, firms), three.conditions());
        assertEquals(three, food.with(firms).with(figures), "in whatever order it is asked");
        assertEquals(ClusterFilter.of(firms, figures), three.without(FOOD));
        assertEquals(ClusterFilter.ALL, food.withIndustries(Set.of()));
        assertThrows(IllegalArgumentException.class, () -> ClusterFilter.of(FOOD, textile));
    }

    @Test
    void ofAnotherFilterTheRestHoldsToo() {
        ClusterCondition here = new ClusterCondition.In(Set.of(SubjectRef.prefecture("419300")));
        ClusterFilter window = ClusterFilter.ofIndustry("textile").with(here);
        assertEquals(ClusterFilter.of(FOOD, here), ClusterFilter.of(FOOD).over(window));
        assertEquals(window, ClusterFilter.ALL.over(window));
    }

    @Test
    void choosingTheOnlyOneAgainChoosesAll() {
        assertEquals(Set.of(1), ClusterFilter.turned(Set.of(1, 2), 1));
        assertEquals(Set.of(), ClusterFilter.turned(Set.of(1), 1));
        assertEquals(Set.of(1, 2), ClusterFilter.toggled(Set.of(1), 2));
        assertEquals(Set.of(2), ClusterFilter.toggled(Set.of(1, 2), 1));
    }
}
