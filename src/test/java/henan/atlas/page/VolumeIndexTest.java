package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VolumeIndexTest {
    private static final SubjectRef FIRM = SubjectRef.firm("tongyi");
    private static final SubjectRef CLUSTER = SubjectRef.cluster("linhe");
    private static final SubjectRef OTHER = SubjectRef.cluster("qiaodong");
    private static final SubjectRef COUNTY = SubjectRef.county("419181");

    private static VolumeText.IndexWord word(String words, String reading, SubjectRef subject, SubjectRef... recorded) {
        return new VolumeText.IndexWord(words, reading.isEmpty() ? List.of() : List.of(reading.split(" ")), subject,
                recorded.length == 0 ? Optional.empty() : Optional.of(Set.of(recorded)));
    }

    private static List<String> told(List<VolumeText.IndexWord> words, VolumeIndex.Written... pages) throws Exception {
        List<String> rows = new ArrayList<>();
        for (BookRow row : VolumeIndex.of(words, List.of(pages)).rows(InventedPages.composer().typesetter(), 300,
                IndexRow.LEADING)) {
            if (row instanceof IndexRow entry) {
                rows.add(entry.wording());
            } else if (row instanceof WordRow letter) {
                rows.add(letter.line().words());
            }
        }
        return rows;
    }

    @Test
    void aRowIsOfItsClusterByWhateverNameItStandsThere() throws Exception {
        assertEquals(List.of("L", "林河市产业集聚区4"), told(List.of(
                word("林河市产业集聚区", "lin he shi chan ye ji ju qu", CLUSTER)),
                new VolumeIndex.Written(4, "林河市", SubjectRef.PROVINCE, Set.of(CLUSTER)),
                new VolumeIndex.Written(5, "林河市的消息", SubjectRef.PROVINCE, Set.of())));
    }

    /** What a theme's page says below the legend in its map is in the index, what the legend explains is not. */
    @Test
    void whatIsSaidOnAPlateIsSaid() {
        Typesetter setter = InventedPages.composer().typesetter();
        Block remarks = RowBlock.of(setter.scenes().text(), setter.breaker(), new PageText.Paragraphs("说明",
                List.of("云汀市没有数据。")), ListNumbers.NONE);
        Block legend = new MapPlace(0, "图例");
        Sheet sheet = new Sheet("专题", PaperSize.A4, List.of(new Block.Placed(new PlateBlock(new StackedBlock(legend,
                Enlarged.of(remarks, 1.2))), new PixelBox(0, 0, 200, 200))));
        assertTrue(sheet.said().contains("云汀市没有数据"), sheet.said());
        assertEquals("", legend.said());
    }

    @Test
    void everySheetOfAnEntryIsItsOwn() throws Exception {
        assertEquals(List.of("L", "林河市产业集聚区6–7"), told(List.of(
                word("林河市产业集聚区", "lin he shi chan ye ji ju qu", CLUSTER)),
                new VolumeIndex.Written(6, "", CLUSTER, Set.of()), new VolumeIndex.Written(7, "续", CLUSTER, Set.of())));
    }

    @Test
    void aPlaceThatOnlyTheMapNamesIsThere() throws Exception {
        assertEquals(List.of("L", "岭东市3"), told(List.of(word("岭东市", "ling dong shi", COUNTY)),
                new VolumeIndex.Written(3, "", SubjectRef.prefecture("419100"), Set.of(COUNTY))));
    }

    @Test
    void aFirmWhoseNameIsAWordOfTheLanguageIsMeantWhereItsRecordsAre() throws Exception {
        assertEquals(List.of("T", "统一8"), told(List.of(word("统一", "tong yi", FIRM, CLUSTER)),
                new VolumeIndex.Written(8, "统一、麦巷", CLUSTER, Set.of()),
                new VolumeIndex.Written(9, "全区统一规划", OTHER, Set.of())));
    }

    /** 为海马、日产配套 names a firm on the page of another cluster too; what no list holds may be a word. */
    @Test
    void aFirmWhoseNameIsAWordIsMeantWhereItIsOneOfSeveral() throws Exception {
        assertEquals(List.of("T", "统一8–9,11"), told(List.of(word("统一", "tong yi", FIRM, CLUSTER),
                        word("统一食品", "tong yi shi pin", SubjectRef.firm("food"), CLUSTER)),
                new VolumeIndex.Written(8, "为冷峰、统一等配套", OTHER, Set.of()),
                new VolumeIndex.Written(9, "有统一、冷峰", OTHER, Set.of()),
                new VolumeIndex.Written(10, "统一规划、建设", OTHER, Set.of()),
                new VolumeIndex.Written(11, "", OTHER, Set.of(FIRM))));
    }

    /** 嘉施利 is looked for where 嘉施利（宁陵）化肥 stands, 月山啤酒 is not where 燕京啤酒（月山） does. */
    @Test
    void whatAFirmIsCalledInShortHasItsPagesAndALineOnlyWhereItIsNotFoundBeside() throws Exception {
        List<VolumeText.IndexWord> words = List.of(word("冷峰电器", "leng feng dian qi", FIRM),
                other("冷峰", "leng feng", FIRM, "冷峰电器"), other("石梁冷柜", "shi liang leng gui", FIRM,
                        "冷峰电器"));
        assertEquals(List.of("L", "冷峰电器3–4", "S", "石梁冷柜　见 冷峰电器"), told(words,
                new VolumeIndex.Written(3, "冷峰的厂房", CLUSTER, Set.of()),
                new VolumeIndex.Written(4, "石梁冷柜", CLUSTER, Set.of())));
    }

    /** Two firms one of which is called what the other's name is: what says it is found under it. */
    @Test
    void anotherNameThatIsANameTooHasItsPagesUnderThat() throws Exception {
        VolumeText.IndexWord inShort = new VolumeText.IndexWord("冷峰", List.of("leng", "feng"),
                SubjectRef.firm("group"), Optional.of(Set.of(OTHER)), Optional.of("冷峰集团"), List.of());
        List<VolumeText.IndexWord> words = List.of(word("冷峰", "leng feng", FIRM, CLUSTER),
                word("冷峰集团", "leng feng ji tuan", SubjectRef.firm("group")), inShort);
        assertEquals(List.of("L", "冷峰3–4", "冷峰集团4"), told(words,
                new VolumeIndex.Written(3, "冷峰的钢", CLUSTER, Set.of()),
                new VolumeIndex.Written(4, "冷峰技改", OTHER, Set.of(SubjectRef.firm("group"))),
                new VolumeIndex.Written(5, "冷峰技改", SubjectRef.cluster("third"), Set.of())));
    }

    private static VolumeText.IndexWord other(String words, String reading, SubjectRef subject, String see) {
        return new VolumeText.IndexWord(words, List.of(reading.split(" ")), subject, Optional.empty(),
                Optional.of(see), List.of());
    }

    /** What is called alike may be the same: each leads to the other, where that is in the volume. */
    @Test
    void entriesCalledAlikeLeadToEachOther() throws Exception {
        assertEquals(List.of("T", "统一8,参见 统一集团", "统一集团8"), told(List.of(
                word("统一", "tong yi", FIRM).seeingToo(List.of("统一集团", "统一食品")),
                word("统一集团", "tong yi ji tuan", SubjectRef.firm("other"))),
                new VolumeIndex.Written(8, "统一、统一集团", CLUSTER, Set.of())));
    }

    /** Pages that say the other name are pages of the entry; what has none has nothing to lead to. */
    @Test
    void anotherNameLeadsToTheEntryThatHasItsPages() throws Exception {
        assertEquals(List.of("L", "岭东市3,5", "X", "新岭区　见 岭东市"), told(List.of(
                word("岭东市", "ling dong shi", COUNTY), other("新岭区", "xin ling qu", COUNTY, "岭东市"),
                other("云区", "yun qu", SubjectRef.county("419182"), "云汀市")),
                new VolumeIndex.Written(3, "岭东市", SubjectRef.PROVINCE, Set.of()),
                new VolumeIndex.Written(5, "新岭区的消息", SubjectRef.PROVINCE, Set.of())));
    }

    @Test
    void whatTwoAreCalledTodayLeadsToBoth() throws Exception {
        assertEquals(List.of("L", "岭东市3", "岭西县3", "X", "新岭区　见 岭东市、岭西县"), told(List.of(
                word("岭东市", "ling dong shi", COUNTY), word("岭西县", "ling xi xian", SubjectRef.county("419183")),
                other("新岭区", "xin ling qu", COUNTY, "岭东市"),
                other("新岭区", "xin ling qu", SubjectRef.county("419183"), "岭西县")),
                new VolumeIndex.Written(3, "新岭区的消息", SubjectRef.PROVINCE, Set.of())));
    }

    @Test
    void aNameOfItsOwnIsNotAnothersOtherName() throws Exception {
        assertEquals(List.of("L", "岭东市3"), told(List.of(
                word("岭东市", "ling dong shi", COUNTY), other("岭东市", "ling dong shi", OTHER, "岭东市")),
                new VolumeIndex.Written(3, "岭东市", SubjectRef.PROVINCE, Set.of())));
    }

    @Test
    void namesWithBracketsStandUnderTheirLetter() throws Exception {
        assertEquals(List.of("Y", "岩马市（岩马煤化工）2", "0–9", "5G2"), told(List.of(
                word("5G", "5 g", SubjectRef.firm("g")),
                word("岩马市（岩马煤化工）", "yan ma shi yan ma mei hua gong", CLUSTER)),
                new VolumeIndex.Written(2, "岩马市（岩马煤化工）、5G", OTHER, Set.of())));
    }

    @Test
    void theOrderGoesCharacterByCharacter() {
        List<VolumeText.IndexWord> words = new ArrayList<>(List.of(word("长葛", "chang ge", FIRM),
                word("产业", "chan ye", FIRM), word("昌河", "chang he", FIRM), word("长垣", "chang yuan", FIRM),
                word("长城汽车", "chang cheng qi che", FIRM), word("长城", "chang cheng", FIRM),
                word("谗", "chan", FIRM), word("西安", "xi an", FIRM), word("先进", "xian jin", FIRM),
                word("昌", "chang", FIRM)));
        words.sort(PinyinOrder.INSTANCE);
        // 昌 has the first tone, 长 the second: all of 昌, then all of 长.
        assertEquals("谗 产业 昌 昌河 长城 长城汽车 长葛 长垣 西安 先进",
                words.stream().map(VolumeText.IndexWord::words).collect(Collectors.joining(" ")));
    }
}
