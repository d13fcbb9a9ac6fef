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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A question that sends readers to the map can be answered on the map that is printed beside it. */
class MapQuestionsTest {
    private static final Pattern SENT_TO_MAP = Pattern.compile("地图|图上");
    /** What is drawn on no map that is as large as a county: rivers are on smaller ones, if at all, roads on none. */
    private static final Pattern NEVER_DRAWN = Pattern.compile(
            "[河江湖渠]|水库|[矿浅群]山|山[区地脉]|源头|下游|上游|铁路|公路|高速|国道|省道|机场|港口|车站");
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

    /** A river that is not drawn cannot be seen, nor what lies beyond it. */
    @Test
    void whatIsToBeFoundOnTheMapIsDrawnOnIt() {
        assertEquals(List.of(), content.caseStudies().stream().flatMap(study -> study.questions().stream()
                .filter(question -> !notDrawnIn(question).isEmpty())
                .map(question -> study.id() + " " + notDrawnIn(question) + " " + question)).toList());
        assertEquals(List.of("河"), notDrawnIn("请在地图上看台前与黄河的位置"));
        assertEquals(List.of("河"), notDrawnIn("新城建在河对岸，老城会怎样？请结合地图说说利弊。"));
        assertEquals(List.of(), notDrawnIn("在地图上看漯河市、平顶山市与河南的边界"));
        assertEquals(List.of(), notDrawnIn("新城建在河对岸，老城会怎样？"));
    }

    /** Things a question sends to the map for that are on none, but for those in names of places and of provinces. */
    private static List<String> notDrawnIn(String question) {
        if (!SENT_TO_MAP.matcher(question).find()) {
            return List.of();
        }
        StringBuilder words = new StringBuilder(question);
        mentions.in(question).forEach(place -> words.replace(place.start(), place.end(),
                "，".repeat(place.end() - place.start())));
        return NEVER_DRAWN.matcher(words.toString().replaceAll("河[南北]", "，")).results().map(MatchResult::group)
                .toList();
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
