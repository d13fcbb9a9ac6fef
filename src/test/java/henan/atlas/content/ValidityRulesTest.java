package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.Citation;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
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
    void whatIsToldOfAClusterThatHadEndedIsFoundUnlessASourceSaysWhatItBecame() {
        assertEquals(List.of("late cluster.ended"), keys(told(INVENTED, "2018")));
        assertEquals(List.of(), keys(told(INVENTED, "2015")));
        assertEquals(List.of(), keys(told(with(renamed("shabei", "2016", "沙陂工业园")), "2018")));
    }
}
