package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.content.RealTables;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A question that sends readers to the map can be answered on the map that is printed beside it. */
class MapQuestionsTest {
    private static final Pattern SENT_TO_MAP = Pattern.compile("地图|图上");
    private static AtlasSnapshot content;
    private static Adjacency adjacency;
    private static PlaceMentions mentions;

    @BeforeAll
    static void read() throws Exception {
        content = RealTables.read();
        mentions = new PlaceMentions(content);
        try (AtlasFile atlas = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            adjacency = atlas.adjacency();
        }
    }

    @Test
    void placesToBeFoundOnTheMapLieOnIt() {
        assertEquals(List.of(), content.caseStudies().stream().flatMap(study -> study.questions().stream()
                .filter(question -> !awayIn(study, question).isEmpty())
                .map(question -> study.id() + " " + question)).toList());
        CaseStudy yongcheng = content.caseStudies().stream().filter(study -> study.id().equals("yongcheng"))
                .findFirst().orElseThrow();
        assertEquals(List.of("沁阳市"), awayIn(yongcheng, "在地图上比较永城和沁阳"));
        assertEquals(List.of(), awayIn(yongcheng, "比较永城和沁阳"));
        assertTrue(content.caseStudies().stream().flatMap(study -> study.questions().stream())
                .anyMatch(question -> SENT_TO_MAP.matcher(question).find()));
    }

    /** Names of places that are not on the map of a case. */
    private static List<String> awayIn(CaseStudy study, String question) {
        Set<SubjectRef> shown = shown(study);
        return SENT_TO_MAP.matcher(question).find() ? mentions.in(question).stream().map(Mention::subject)
                .filter(place -> counties(place).stream().noneMatch(shown::contains) && !shown.contains(place))
                .map(place -> content.index().name(place).orElseThrow()).toList() : List.of();
    }

    /** The counties a case is about and those beside them, with the cities these are of. */
    private static Set<SubjectRef> shown(CaseStudy study) {
        AtlasIndex index = content.index();
        Set<SubjectRef> shown = new HashSet<>();
        for (SubjectRef subject : study.subjects()) {
            for (SubjectRef county : counties(subject)) {
                shown.add(county);
                adjacency.beside(county.id()).stream().map(SubjectRef::county).forEach(shown::add);
            }
        }
        List.copyOf(shown).stream().map(county -> index.county(county.id())).flatMap(Optional::stream)
                .forEach(county -> shown.add(SubjectRef.prefecture(county.prefectureCode())));
        return shown;
    }

    private static List<SubjectRef> counties(SubjectRef place) {
        return place.kind() == SubjectKind.COUNTY ? List.of(place) : content.index().cluster(place.id()).stream()
                .flatMap(cluster -> cluster.countyCodes().stream()).map(SubjectRef::county).toList();
    }
}
