package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import org.junit.jupiter.api.Test;

class ProfileTextTest {
    private final ProfileAssembler assembler = new ProfileAssembler(InventedProvince.content());

    private String text(String cluster) {
        return new ProfileText().of(assembler.assemble(SubjectRef.cluster(cluster)).orElseThrow());
    }

    @Test
    void copiedPageKeepsCitationsAndTheirList() {
        String text = text("lingdong");
        assertTrue(text.contains("冷峰电器：龙头；冰箱、冷柜[1]"), text);
        assertTrue(text.contains("[1] 虚构作者. 产业集聚看虚构省[M]. 虚构市: 虚构出版社, 2014: 12."), text);
    }

    @Test
    void copiedPageKeepsWhatIsUncertainAndWhatIsDisputed() {
        assertTrue(text("shangting").contains("※ 可信度 C："), text("shangting"));
        assertTrue(text("lingdong").contains("主营业务收入（各出处数值不同，并列）"), text("lingdong"));
    }

    @Test
    void copiedFigureKeepsItsRemark() {
        assertTrue(text("lingdong").contains("118.6亿元（快报数）　销售收入"), text("lingdong"));
    }
}
