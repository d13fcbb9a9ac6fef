package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.CasePart;
import henan.atlas.ingest.content.RealTables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the editors say of their sources is no part of what these tell: it stands under 编者注, or in its brackets. */
class EditorsRemarksTest {
    private static final Pattern OF_THE_READING = Pattern.compile("读到的|所读|没有读到|手头|手边|所见材料|现有资料|没有查到|未查到|未载明|没有载明"
            + "|何时[^。]*没有写|(?:年份|星数|名称)(?:没有|未)写"
            + "|(?:材料|资料|报道|来源|出处)(?:里)?(?:都)?没有(?:说|写|提|交代|分开|讲|单列|后文|回答|细说)|在网页上已"
            + "|待补|按[^，；。]*填写|另列一行|[a-z]{2,}_[a-z]+");
    private static final Pattern REMARK = Pattern.compile("（编者注：[^）]*）");

    @Test
    void runningTextTellsWhatTheSourcesTell() throws Exception {
        AtlasSnapshot content = RealTables.read();
        Map<String, String> texts = new TreeMap<>();
        content.caseStudies().forEach(study -> study.paragraphs().stream()
                .filter(paragraph -> paragraph.part() != CasePart.NOTES)
                .forEach(paragraph -> texts.merge(study.id(), paragraph.text(), String::concat)));
        content.facts().forEach(fact -> texts.put(fact.id(), fact.text()));
        content.events().forEach(event -> texts.put(event.id(), event.text()));
        content.changes().forEach(change -> texts.merge(change.clusterId() + " changed",
                change.text(), String::concat));
        content.awards().forEach(award -> texts.merge(award.clusterId() + " won", award.name(), String::concat));
        content.chainLinks().forEach(link -> texts.merge(link.clusterId() + " links", link.name(), String::concat));
        content.clusters().forEach(cluster -> texts.put(cluster.id() + " noted", cluster.note()));
        assertEquals(List.of(), texts.entrySet().stream().filter(text -> remarks(text.getValue()))
                .map(Map.Entry::getKey).toList());
        assertTrue(content.caseStudies().stream().filter(s -> !s.paragraphs(CasePart.NOTES).isEmpty()).count() > 30);
    }

    @Test
    void aRemarkInTheMidstIsFound() {
        assertTrue(remarks("利税5000万元，读到的部分没有写怎样算。"));
        assertTrue(remarks("是否投产，材料没有说。"));
        assertTrue(!remarks("利税5000万元。（编者注：读到的部分没有写怎样算。）"));
        assertTrue(remarks("十快产业集聚区（年份未载明）"));
        assertTrue(remarks("集群（产业名在所读部分之外）"));
        assertTrue(remarks("主导产业待补；级别按县级通行情况填写"));
        assertTrue(remarks("西部产业集聚区另列（jz_xibu）"));
    }

    private static boolean remarks(String text) {
        return OF_THE_READING.matcher(REMARK.matcher(text).replaceAll("")).find();
    }
}
