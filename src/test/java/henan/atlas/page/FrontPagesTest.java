package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.IndustryLook;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Prefecture;
import henan.atlas.page.file.PaperSize;
import henan.atlas.report.PageTextWriter;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.thematic.ThemeMaker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before the pages of the shipped atlas's volumes takes whole pages: none of them is almost empty. */
class FrontPagesTest {
    /** Share of the last of several pages that is filled at least. */
    private static final double FILLED = 1 / 3.0;
    private static AtlasFile file;
    private static AtlasSnapshot content;
    private final Typesetter setter = InventedPages.composer().typesetter();

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        content = file.content();
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private BookMatter matter(PaperSize paper) {
        return new BookMatter(setter, paper.enlarged(1 / Volume.drawn(paper)), Binding.FACING, "");
    }

    private static double filled(SetRows set, BookMatter matter) {
        return matter.filled(set.rows(), set.columns());
    }

    @ParameterizedTest
    @CsvSource({"PREFECTURE, A4", "PREFECTURE, A3", "CLUSTER, A4", "CLUSTER, A3", "THEME, A4", "THEME, A3"})
    void howAVolumeIsReadEndsOnNoAlmostEmptyPage(SeriesAssembler.Kind kind, String name) {
        PaperSize paper = name.equals("A4") ? PaperSize.A4.upright() : PaperSize.A3.upright();
        VolumeText text = new SeriesAssembler(content, new PageTextWriter(content, id -> 0x123456),
                new ThemeMaker(content, List.of(), id -> new IndustryLook(0x123456, "")))
                .text(kind, PageChoice.of(kind.template(), paper), VolumeSelection.ALL, 1);
        BookMatter matter = matter(paper);
        SetRows guide = Volume.guide(text.guide(), setter, matter);
        assertTrue(guide.pages(matter) == 1 || filled(guide, matter) > FILLED, guide.pages(matter) + " pages");
    }

    @Test
    void allClustersStandOnTwoPagesOfContents() {
        VolumeContents contents = new VolumeContents(content.index().shown(false).stream().map(cluster ->
                new VolumeContents.Line(content.index().prefecture(cluster.prefectureCode()).map(Prefecture::name)
                        .orElseThrow(), cluster.name(), 1)).toList());
        BookMatter matter = matter(PaperSize.A4.upright());
        SetRows set = contents.set(setter, matter, 4, 250);
        assertEquals(2, set.pages(matter));
        assertTrue(filled(set, matter) > FILLED);
    }
}
