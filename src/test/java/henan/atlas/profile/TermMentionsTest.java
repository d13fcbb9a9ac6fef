package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermMentionsTest {
    private static final SubjectRef CLUSTER = new SubjectRef(SubjectKind.TERM, "t1");
    private static final SubjectRef TOWN = new SubjectRef(SubjectKind.TERM, "t2");
    private final TermMentions mentions = new TermMentions(InventedProvince.content());

    private List<SubjectRef> subjects(String text) {
        return mentions.in(text).stream().map(Mention::subject).toList();
    }

    @Test
    void namesAndAliasesAreFoundWhereTheyStand() {
        String text = "全省的产业集聚区讲产城融合。";
        List<Mention> found = mentions.in(text);
        assertEquals(List.of("产业集聚区", "产城融合"),
                found.stream().map(m -> text.substring(m.start(), m.end())).toList());
        assertEquals(List.of(CLUSTER, TOWN), subjects(text));
    }

    @Test
    void termInsideTheNameOfAClusterIsNoMention() {
        assertEquals(List.of(), subjects("岭东市产业集聚区"));
        assertEquals(List.of(CLUSTER), subjects("岭东市产业集聚区不同于别的产业集聚区"));
    }

    @Test
    void explanationGivesMeaningAndSource() {
        String explanation = mentions.in("产业集聚区").get(0).explanation();
        assertTrue(explanation.startsWith("产业集聚区　企业集中"), explanation);
        assertTrue(explanation.contains("《产业集聚看虚构省》"), explanation);
    }

    @Test
    void onlyTheFirstMentionOfASectionIsExplainedAndNoTermOnItsOwnPage() {
        Statement twice = new Statement("产业集聚区与产业集聚区，产城互动。", "", List.of());
        List<Statement> section = mentions.firstIn(List.of(twice, twice), SubjectRef.PROVINCE);
        assertEquals(2, section.get(0).mentions().size());
        assertEquals(List.of(), section.get(1).mentions());
        assertEquals(List.of(TOWN), mentions.firstIn(List.of(twice), CLUSTER).get(0).mentions().stream()
                .map(Mention::subject).toList());
    }

    @Test
    void everyPageExplainsTheTermsOfItsSentences() {
        ProfileAssembler assembler = new ProfileAssembler(InventedProvince.content());
        List<Statement> history = ((Section.Sentences) assembler.assemble(SubjectRef.PROVINCE).orElseThrow()
                .sections(ProfileTab.HISTORY).get(0)).statements();
        assertEquals(List.of(CLUSTER), history.get(0).mentions().stream().map(Mention::subject).toList());
    }
}
