package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.IndustryLook;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.PageText;
import henan.atlas.page.file.PaperSize;
import henan.atlas.thematic.ThemeMaker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeriesAssemblerTest {
    private static final SubjectRef FIRST = SubjectRef.cluster("liangkou");
    private static final SubjectRef OTHER = SubjectRef.cluster("lingdong");

    /** The province, its case about two clusters, of which the one whose page comes later is named first. */
    private static AtlasSnapshot content() {
        CaseStudy study = InventedProvince.content().caseStudies().get(0);
        return InventedProvince.content().with(RecordTypes.CASE_STUDY, List.of(new CaseStudy(study.id(),
                List.of(FIRST, OTHER), study.title(), study.paragraphs(), study.questions())));
    }

    /** What stands of the case on each page of a volume that has it, by the name of the page. */
    private static Map<String, PageText.Part> cases(VolumeSelection of) throws AtlasException {
        AtlasSnapshot content = content();
        SeriesAssembler series = new SeriesAssembler(content, new PageTextWriter(content, id -> 0x123456),
                new ThemeMaker(content, List.of(), id -> new IndustryLook(0x123456, "")));
        Map<String, PageText.Part> found = new TreeMap<>();
        series.entries(SeriesAssembler.Kind.CLUSTER, PageChoice.of(PageTemplate.CLUSTER, PaperSize.A4), of)
                .forEach(entry -> entry.pageSpec().text().parts().stream()
                        .filter(part -> part.heading().startsWith("案例"))
                        .forEach(part -> found.put(entry.title(), part)));
        return found;
    }

    private static Map<String, Class<?>> forms(VolumeSelection of) throws AtlasException {
        Map<String, Class<?>> forms = new TreeMap<>();
        cases(of).forEach((page, part) -> forms.put(page, part.getClass()));
        return forms;
    }

    @Test
    void aCaseOfTwoClustersStandsOnThePageOfTheFirstAndTheOtherLeadsThere() throws Exception {
        assertEquals(Map.of("梁口县产业集聚区", PageText.Paragraphs.class, "岭东市产业集聚区", PageText.See.class),
                forms(VolumeSelection.ALL));
        assertEquals(new PageText.See("案例：一台冷柜背后的三十家配件厂", "梁口县产业集聚区一篇，正文和讨论题都在那里", FIRST),
                cases(VolumeSelection.ALL).get("岭东市产业集聚区"));
    }

    @Test
    void itStandsOnThePageOfTheOtherWhereTheFirstHasNone() throws Exception {
        assertEquals(Map.of("岭东市产业集聚区", PageText.Paragraphs.class), forms(VolumeSelection.of(List.of(OTHER))));
    }
}
