package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private final ProfileAssembler pages = new ProfileAssembler(InventedProvince.content());

    private List<List<Statement>> told(SubjectRef subject) {
        return ((Section.Sentences) pages.glance(subject).orElseThrow().sections().get(0)).sentences();
    }

    private List<String> words(SubjectRef subject) {
        return told(subject).stream().map(sentence -> sentence.stream().map(Statement::text)
                .collect(Collectors.joining())).toList();
    }

    @Test
    void aClusterIsToldByWhatItLivesByWhoLeadsAndHowMuch() {
        List<String> words = words(SubjectRef.cluster("lingdong"));
        assertTrue(words.get(0).startsWith("主导产业为制冷设备"), words.toString());
        assertTrue(words.size() >= 2 && words.size() <= 3, words.toString());
        assertTrue(told(SubjectRef.cluster("lingdong")).stream().flatMap(List::stream)
                .noneMatch(said -> said.citations().isEmpty()), "each with its source");
        assertEquals(InventedProvince.content().index().cluster("lingdong").orElseThrow().name(),
                pages.glance(SubjectRef.cluster("lingdong")).orElseThrow().heading().title());
    }

    @Test
    void aPlaceIsToldByItsClusters() {
        assertTrue(words(SubjectRef.county("419181")).get(0).startsWith("收录产业集聚区"),
                words(SubjectRef.county("419181")).toString());
        assertTrue(words(SubjectRef.prefecture("419100")).size() <= 3);
    }

    @Test
    void whatNoRecordSaysIsSaidToBeUnknown() {
        List<Profile> silent = InventedProvince.content().counties().stream()
                .map(county -> pages.glance(county.ref()).orElseThrow())
                .filter(glance -> glance.sections().get(0).isEmpty()).toList();
        assertTrue(!silent.isEmpty());
        assertTrue(silent.stream().noneMatch(glance -> glance.sections().get(0).remark().isEmpty()));
    }

    @Test
    void nothingElseIsTold() {
        assertTrue(pages.glance(SubjectRef.PROVINCE).isEmpty());
        assertTrue(pages.glance(SubjectRef.firm("lengfeng")).isEmpty());
        assertTrue(pages.glance(SubjectRef.cluster("nowhere")).isEmpty());
    }
}
