package henan.atlas.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.Observation;
import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.ingest.table.CellReview.Standing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table says is held against the atlas, and nothing is guessed. */
class TableReviewTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    private TableReview text(String... lines) throws Exception {
        return TablesForTests.review(TablesForTests.text(folder, StandardCharsets.UTF_8, lines));
    }

    @Test
    void aCleanWorkbookIsHeldAgainstTheAtlasCellByCell() throws Exception {
        TableReview review = TablesForTests.review(TablesForTests.xlsx(folder,
                List.of("集聚区名称", "2013年主营业务收入（亿元）"),
                List.of(List.of(CellValue.of("岭东市产业集聚区"), CellValue.of(120)),
                        List.of(CellValue.of("禾心产业集聚区"), CellValue.of(30.5)),
                        List.of(CellValue.of("没有这个集聚区"), CellValue.of(1)))));
        assertEquals(List.of(Standing.SAME), TablesForTests.standings(review, 2));
        assertEquals(List.of(Standing.NEW), TablesForTests.standings(review, 3));
        assertEquals(List.of(Standing.UNRECOGNISED), TablesForTests.standings(review, 4));
        assertEquals(1, review.proposals().size());
        Observation figure = (Observation) review.proposals().get(0).record();
        assertEquals(List.of(SubjectRef.cluster("hexin"), "主营业务收入", "2013", "30.5", "亿元"), List.of(figure.subject(),
                figure.series(), figure.period().written(), figure.value(), figure.unit()));
    }

    /** A bureau's sheet: title rows, units for the sheet and in heads, widths, sums, notes, one column of two units. */
    @Test
    void aMessySheetIsUnderstood() throws Exception {
        TableReview review = TablesForTests.review(TablesForTests.text(folder, GBK,
                "某县产业集聚区２０１３年主要指标统计表,,,,",
                "填报单位：某县统计局,,,单位：亿元,",
                "序号,集聚区名称,所在县（市、区）,主营业务收入,从业人员（万人）",
                "1,岭东市产业集聚区,岭东市,\"1,20 亿元\",—",
                "2,禾心产业集聚区,,约１２０,0.8",
                "3,老汀县集聚区,老汀县,3500万元,２．５万余人",
                "合　计,,,500,9",
                "注：快报数,,,,"));
        assertEquals("2013", review.head().period());
        assertEquals("亿元", review.head().unit());
        assertEquals(List.of(Standing.UNRECOGNISED, Standing.EMPTY), TablesForTests.standings(review, 4),
                "thousands wrongly parted are no number, and a dash is unknown");
        assertEquals(List.of("约120亿元", "0.8万人"), TablesForTests.cells(review, 5).map(CellReview::understood)
                .toList());
        assertEquals("2.5万余人", TablesForTests.cells(review, 6).toList().get(1).understood());
        assertEquals(List.of(Standing.NOT_PERMITTED, Standing.NEW), TablesForTests.standings(review, 6),
                "the atlas has no 万元 for it, and nothing is converted unasked");
        assertEquals(RowReview.Kind.TOTAL, review.rows().get(3).kind());
        assertEquals(RowReview.Kind.NOTE, review.rows().get(4).kind());
    }

    @Test
    void figuresAreConvertedWhenAskedAndTheOriginalStays() throws Exception {
        Path file = TablesForTests.text(folder, StandardCharsets.UTF_8, "集聚区名称,2013年主营业务收入(万元)",
                "禾心产业集聚区,12345", "岭东市产业集聚区,1200000");
        TableReview asIs = TablesForTests.review(file);
        assertEquals(List.of(Standing.NOT_PERMITTED), TablesForTests.standings(asIs, 2));
        assertEquals(List.of(Standing.SAME), TablesForTests.standings(asIs, 3), "the same in another unit");
        TableReviewer reviewer = TablesForTests.reviewer();
        TableReview asked = reviewer.review(asIs.sheet(), asIs.head(), reviewer.converted(asIs.mapping(),
                List.of("亿元")), () -> false).orElseThrow();
        Observation figure = (Observation) asked.proposals().get(0).record();
        assertEquals(List.of("1.2345", "亿元", "原表作12345万元"), List.of(figure.value(), figure.unit(), figure.note()));
    }

    @Test
    void otherNumbersAreConflictsAndLessExactOnesChanges() throws Exception {
        TableReview review = text("名称,年份,主营业务收入（亿元）,从业人员（万人）", "岭东市产业集聚区,2013,99,", "梁口县,2012,,2.1", "梁口县,2012,,3");
        TableReview rounded = text("名称,年份,主营业务收入（亿元）", "岭东市产业集聚区,2013年,119");
        assertEquals(Standing.CONFLICT, TablesForTests.standings(review, 2).get(0));
        assertEquals(Standing.CHANGED, TablesForTests.standings(rounded, 2).get(0));
        assertEquals(Standing.SAME, TablesForTests.standings(review, 3).get(1));
        assertEquals(Standing.CONFLICT, TablesForTests.standings(review, 4).get(1), "told twice, and otherwise");
    }

    @Test
    void whatRulesForbidIsNotPermitted() throws Exception {
        TableReview review = text("集聚区,主营业务收入（亿元）,时间", "禾心产业集聚区,99999,2013", "老汀县产业集聚区,3,去年",
                "上汀县产业集聚区,3,");
        for (int row = 2; row <= 4; row++) {
            assertEquals(List.of(Standing.NOT_PERMITTED), TablesForTests.standings(review, row), "row " + row);
            assertTrue(TablesForTests.cells(review, row).allMatch(cell -> !cell.why().isEmpty()));
        }
        assertEquals(List.of(), review.proposals());
    }

    @Test
    void namesAreMatchedByWhatTheyAreAndNearOnesOffered() throws Exception {
        TableReview review = text("集聚区,2013年主营业务收入（亿元）", "ＨｅXin Chan Ye JiJuQu,1", "　禾心 产业集聚区,2", "新汀经济开发区,3",
                "禾新产业集聚区,4");
        Map<Integer, Optional<SubjectRef>> meant = Map.of(2, Optional.of(SubjectRef.cluster("hexin")), 3,
                Optional.of(SubjectRef.cluster("hexin")), 4, Optional.of(SubjectRef.cluster("laoting")), 5,
                Optional.empty());
        review.rows().forEach(row -> assertEquals(meant.get(row.number()), row.subject(), row.name()));
        assertEquals(SubjectRef.cluster("hexin"), TablesForTests.reviewer().offers(review, review.rows().get(3)).get(0)
                .subject());
    }

    @Test
    void oneFigureARowIsATableToo() throws Exception {
        TableReview review = text("单位名称;指标;数值;计量单位;年份", "岭东市产业集聚区;主营业务收入;120;亿元;2013",
                "梁口县;从业人员;2.2;万人;2013年");
        assertEquals(List.of(Standing.SAME), TablesForTests.standings(review, 2));
        assertEquals(List.of(Standing.NEW), TablesForTests.standings(review, 3));
    }

    @Test
    void aMappingIsKeptAndReadAgain() throws Exception {
        TableReview review = text("集聚区,2013年主营业务收入（亿元）,说不清的栏", "禾心产业集聚区,1,2");
        TableMapping mapping = review.mapping().with(2, ColumnTarget.figure("从业人员", "万人", "2013"));
        assertEquals(mapping, TableMapping.ofJson(mapping.json()));
        TableReview again = TablesForTests.reviewer().review(review.sheet(), review.head(), mapping, () -> false)
                .orElseThrow();
        assertEquals(2, again.proposals().size());
        assertEquals(Set.of(ColumnTarget.Kind.NOTHING), Set.of(review.mapping().of(2).kind()));
    }
}
