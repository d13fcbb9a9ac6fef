package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.ImprintLine;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.PageText;
import henan.atlas.page.VolumeText;
import henan.atlas.page.file.PaperSize;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VolumeWriterTest {
    private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 11, 29, 8, 30, 0, 0, ZoneOffset.ofHours(8));

    private static VolumeText text(AtlasSnapshot content) {
        return new VolumeWriter(content).text(SeriesAssembler.Kind.CLUSTER, "册", "集聚区篇",
                PageChoice.of(PageTemplate.CLUSTER, PaperSize.A4), VolumeSelection.ALL, 7, MADE);
    }

    /** On a cover an author and a publisher by themselves would be the atlas's. */
    @Test
    void theCoverSaysWhoseTheBookIsAndTheColophonOnWhatTheVolumeIs() {
        List<Citation> book = List.of(new Citation(Source.BOOK, "版权页"));
        VolumeText text = text(InventedProvince.content().with(RecordTypes.IMPRINT_LINE, List.of(
                new ImprintLine("i1", "作者", "虚构作者", book), new ImprintLine("i2", "责任编辑", "虚构编辑", book),
                new ImprintLine("i3", "出版发行", "虚构出版社", book))));
        assertEquals(List.of("据《产业集聚看虚构省》编", "原书：虚构作者　虚构出版社"), text.cover().imprint());
        assertTrue(text.colophon().get(0).lines().contains(new PageText.Facts.Line("幅面", "A4（210×297毫米）")),
                text.colophon().toString());
    }

    /** 济源 stands beside the cities and is none of them. */
    @Test
    void theColophonTellsCitiesFromWhatTheProvinceRuns() {
        AtlasSnapshot province = InventedProvince.content();
        List<County> counties = new ArrayList<>(province.counties());
        counties.replaceAll(c -> !c.code().equals("419321") ? c : new County(c.code(), c.name(), c.kind(),
                c.prefectureCode(), c.pinyin(), c.codeNow(), c.nameNow(), c.change(), County.ProvinceDirect.JIYUAN,
                c.outline(), c.polygonCode()));
        assertEquals("省辖市2个、省直管的石梁市", held(province.with(RecordTypes.COUNTY, counties), 3));
        assertEquals("省辖市3个", held(province, 3));
    }

    private static String held(AtlasSnapshot content, int pages) {
        return new VolumeWriter(content).text(SeriesAssembler.Kind.PREFECTURE, "册", "市域篇",
                PageChoice.of(PageTemplate.PREFECTURE, PaperSize.A4), VolumeSelection.ALL, pages, MADE).colophon()
                .get(0).lines().stream().filter(line -> line.label().equals("收录")).findFirst().orElseThrow().value();
    }

    /** 信钢 and 信钢集团 may be one; a firm that makes other things is not. */
    @Test
    void firmsCalledAlikeLeadToEachOther() {
        AtlasSnapshot province = InventedProvince.content();
        List<Citation> paper = province.firmRoles().get(0).citations();
        VolumeText text = text(province.with(RecordTypes.FIRM, List.of(new Firm("a", "冷峰"), new Firm("b", "冷峰集团"),
                new Firm("c", "石梁冷峰"))).with(RecordTypes.FIRM_ROLE, List.of(
                new FirmRole("", "a", "hexin", FirmRole.Role.NAMED, "", List.of("equipment"),
                        FirmRole.Reading.AGAIN, paper),
                new FirmRole("", "c", "hexin", FirmRole.Role.NAMED, "", List.of("food"),
                        FirmRole.Reading.AGAIN, paper))));
        assertEquals(List.of("冷峰集团"), word(text, SubjectRef.firm("a")).also());
        assertEquals(List.of("冷峰"), word(text, SubjectRef.firm("b")).also());
        assertEquals(List.of(), word(text, SubjectRef.firm("c")).also());
    }

    /** Who edits a volume is told where the atlas tells it; where it does not, that is told. */
    @Test
    void theColophonTellsTheEditorOrThatNoneIsTold() {
        assertEquals("未署名", editor(InventedProvince.content()));
        Map<String, String> meta = new HashMap<>(InventedProvince.content().meta());
        meta.put(MetaKeys.EDITOR, "某编辑室");
        assertEquals("某编辑室", editor(InventedProvince.content().withMeta(meta)));
    }

    private static String editor(AtlasSnapshot content) {
        return text(content).colophon().get(0).lines().stream().filter(line -> line.label().equals("编者"))
                .map(PageText.Facts.Line::value).findFirst().orElse("");
    }

    /** 嘉施利 has the pages of 嘉施利（宁陵）化肥; what is as short as a word only those about its places. */
    @Test
    void whatAFirmIsCalledInShortLeadsToIt() {
        AtlasSnapshot province = InventedProvince.content();
        VolumeText text = text(province.with(RecordTypes.FIRM, List.of(new Firm("a", "冷峰电器",
                List.of("冷峰", "冷峰厂")))).with(RecordTypes.FIRM_ROLE, List.of(new FirmRole("a", "hexin",
                FirmRole.Role.NAMED, "", province.firmRoles().get(0).citations()))));
        assertEquals(Map.of("冷峰", Optional.of(Set.of(SubjectRef.cluster("hexin"), SubjectRef.prefecture("419100"))),
                "冷峰厂", Optional.empty()), text.index().stream().filter(w -> w.see().equals(Optional.of("冷峰电器")))
                .collect(Collectors.toMap(VolumeText.IndexWord::words, VolumeText.IndexWord::recorded)));
    }

    private static VolumeText.IndexWord word(VolumeText text, SubjectRef subject) {
        return text.index().stream().filter(w -> w.subject().equals(subject)).findFirst().orElseThrow();
    }

    /** A case about another cluster that speaks of a firm is found; 统一规划 is no firm. */
    @Test
    void aFirmIsMeantWhereverItIsWrittenUnlessItsNameIsMetByChance() {
        AtlasSnapshot province = InventedProvince.content();
        AtlasSnapshot content = province.with(RecordTypes.FIRM, List.of(new Firm("lengfeng", "冷峰电"),
                new Firm("tongyi", "统一"))).with(RecordTypes.FIRM_ROLE, List.of(new FirmRole("tongyi", "hexin",
                FirmRole.Role.NAMED, "", province.firmRoles().get(0).citations())));
        assertEquals(Optional.empty(), word(text(content), SubjectRef.firm("lengfeng")).recorded());
        assertEquals(Optional.of(Set.of(SubjectRef.cluster("hexin"), SubjectRef.prefecture("419100"))),
                word(text(content), SubjectRef.firm("tongyi")).recorded());
        assertTrue(word(text(content), SubjectRef.cluster("hexin")).recorded().isEmpty());
    }
}
