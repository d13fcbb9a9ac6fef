package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.Citation;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Fact;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.fixture.Promoted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of a cluster contradicts nothing else that is said of it. */
class ValidityRulesTest {
    private static final AtlasSnapshot INVENTED = InventedProvince.content();
    private static final List<Citation> PAPER = List.of(new Citation("paper", ""));

    private static List<String> keys(AtlasSnapshot content) {
        return ContentRules.check(content).stream().map(finding -> finding.id() + " " + finding.key()).toList();
    }

    private static AtlasSnapshot with(ClusterChange change) {
        List<ClusterChange> changes = new ArrayList<>(INVENTED.changes());
        changes.add(change);
        return INVENTED.with(RecordTypes.CLUSTER_CHANGE, changes);
    }

    private static AtlasSnapshot told(AtlasSnapshot content, String year) {
        List<Fact> facts = new ArrayList<>(content.facts());
        facts.add(new Fact("late", SubjectRef.cluster("shabei"), "面粉厂多。", Period.of(year), PAPER));
        return content.with(RecordTypes.FACT, facts);
    }

    private static ClusterChange renamed(String cluster, String date, String name) {
        return new ClusterChange(cluster, Period.of(date), ClusterChange.Kind.RENAMED, name, "改了名。", PAPER);
    }

    @Test
    void anOldNameOnTheMapIsFound() {
        assertEquals(List.of("liangkou/2012-06/更名 change.otherName"), keys(with(renamed("liangkou", "2012-06", "新名"))));
        assertEquals(List.of(), keys(with(renamed("liangkou", "2012-06", "梁口县产业集聚区"))));
        assertEquals(List.of(), keys(with(renamed("liangkou", "2014-06", "新名"))), "after the map's year");
    }

    @Test
    void anEndThatIsNotToldIsFound() {
        List<ClusterChange> others = INVENTED.changes().stream().filter(c -> !c.clusterId().equals("shabei")).toList();
        assertEquals(List.of("shabei cluster.endUntold"), keys(INVENTED.with(RecordTypes.CLUSTER_CHANGE, others)));
    }

    @Test
    void aBeginningIsToldOnBothSides() {
        ClusterChange made = new ClusterChange("hexin", Period.of("2015"), ClusterChange.Kind.PROMOTED, "", "晋级。",
                PAPER);
        assertEquals(List.of("hexin/2015/晋级 change.noBegin"), keys(with(made)));
        assertEquals(List.of(), keys(with(new ClusterChange("hexin", Period.of("2015"), ClusterChange.Kind.RAISED, "",
                "升级。", PAPER))));
        AtlasSnapshot promoted = Promoted.content();
        assertEquals(List.of("liangkou cluster.beginUntold"), keys(promoted));
        List<ClusterChange> told = new ArrayList<>(promoted.changes());
        told.add(new ClusterChange("liangkou", Period.of("2015"), ClusterChange.Kind.PROMOTED, "", "晋级。", PAPER));
        assertEquals(List.of(), keys(promoted.with(RecordTypes.CLUSTER_CHANGE, told)));
    }

    @Test
    void whatIsToldOfAClusterThatHadEndedIsFoundUnlessASourceSaysWhatItBecame() {
        assertEquals(List.of("late cluster.ended"), keys(told(INVENTED, "2018")));
        assertEquals(List.of(), keys(told(INVENTED, "2015")));
        assertEquals(List.of("shabei/食品 cluster.ended"), keys(INVENTED.with(RecordTypes.LEADING_INDUSTRY, List.of(
                new LeadingIndustry("shabei", "食品", List.of("food"), Period.of("2018"), "", PAPER)))));
        assertEquals(List.of("late cluster.ended"), keys(INVENTED.with(RecordTypes.EVENT, List.of(new TimelineEvent(
                "late", Period.of("2018"), "扩建。", "", List.of(SubjectRef.cluster("shabei")), PAPER)))));
        assertEquals(List.of(), keys(told(with(renamed("shabei", "2016", "沙陂工业园")), "2018")));
    }
}
