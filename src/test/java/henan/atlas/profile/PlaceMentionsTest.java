package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceMentionsTest {
    private final PlaceMentions places = new PlaceMentions(InventedProvince.content());

    private static List<SubjectRef> found(PlaceMentions places, String text) {
        return places.in(text).stream().map(Mention::subject).toList();
    }

    @Test
    void aPlaceIsMetByItsNameAndItsShortOneAndAClusterBeforeItsCounty() {
        assertEquals(List.of(SubjectRef.county("419181"), SubjectRef.county("419181"),
                SubjectRef.cluster("lingdong"), SubjectRef.prefecture("419100")),
                found(places, "岭东早年只有修理铺；岭东市办起岭东市产业集聚区，在丰禾东边。"));
    }

    @Test
    void theNameOfAPaperIsNoPlace() {
        assertEquals(List.of(), found(places, "《丰禾日报》说。"));
    }

    @Test
    void aMentionTellsWhatItIsAndWhere() {
        Mention mention = places.in("在岭东市").get(0);
        assertEquals("岭东市　丰禾市", mention.explanation());
        assertEquals(1, mention.start());
        assertEquals(4, mention.end());
    }

    @Test
    void aCaseThatIsReadPointsOutItsPlacesBesideItsTerms() {
        Profile page = new ProfileAssembler(InventedProvince.content())
                .reading(new SubjectRef(SubjectKind.CASE_STUDY, "lingdong")).orElseThrow();
        List<Statement> passages = page.sections().stream().filter(Section.Cases.class::isInstance)
                .map(Section.Cases.class::cast).flatMap(cases -> cases.readings().stream())
                .flatMap(text -> text.parts().stream()).flatMap(CaseStudyText.Part::passages).toList();
        assertEquals(SubjectRef.county("419181"), passages.get(0).mentions().get(0).subject());
        assertTrue(passages.stream().allMatch(passage -> {
            int end = 0;
            for (Mention mention : passage.mentions()) {
                if (mention.start() < end) {
                    return false;
                }
                end = mention.end();
            }
            return true;
        }), "none overlaps another");
    }

    @Test
    void nothingButACaseIsRead() {
        assertTrue(new ProfileAssembler(InventedProvince.content()).reading(SubjectRef.cluster("lingdong")).isEmpty());
    }

    /** On the real cases: nearly each speaks of a place, and words that are also names are not taken for them. */
    @Test
    void realCasesSpeakOfTheirPlaces() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            AtlasSnapshot content = file.content();
            PlaceMentions real = new PlaceMentions(content);
            assertEquals(List.of(), found(real, "从副线走到了台前；村子夹在商城遗址和汉魏故城之间。"));
            Set<String> silent = content.caseStudies().stream().filter(study -> study.paragraphs().stream()
                    .noneMatch(paragraph -> !real.in(paragraph.text()).isEmpty())).map(study -> study.id())
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), silent);
        }
    }
}
