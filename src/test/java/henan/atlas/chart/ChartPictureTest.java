package henan.atlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.GoldenPicture;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What charts look like: everything they can hold, each in one picture. */
class ChartPictureTest {
    private static final int WHITE = 0xFFFFFF;

    private static List<Drawing> sheets(Chart chart, ChartForm form) {
        return new ChartSheets(InventedCharts.TEXT).of(chart, form);
    }

    private static BufferedImage picture(Chart chart, int width) throws AtlasException {
        return sheets(chart, ChartForm.picture(width, 96)).get(0).picture(1).image();
    }

    @Test
    void bars() throws IOException, AtlasException {
        GoldenPicture.assertMatches("chart-bars", picture(InventedCharts.bars(), 760));
    }

    @Test
    void linesOverTime() throws IOException, AtlasException {
        GoldenPicture.assertMatches("chart-lines", picture(InventedCharts.lines(), 860));
    }

    @Test
    void pointsByTwoFigures() throws IOException, AtlasException {
        GoldenPicture.assertMatches("chart-scatter", picture(InventedCharts.scatter(24, true), 860));
    }

    @Test
    void areasByKind() throws IOException, AtlasException {
        GoldenPicture.assertMatches("chart-treemap", picture(InventedCharts.treemap(), 640));
    }

    /** Nothing is cut at an edge: the margins of every chart are empty, in every width and on paper. */
    @Test
    void nothingReachesIntoTheMargins() throws AtlasException {
        List<String> found = new ArrayList<>();
        for (Chart chart : InventedCharts.all()) {
            for (int width : new int[] {ChartForm.NARROWEST, 800, 1366, 1920}) {
                for (Drawing sheet : sheets(chart, ChartForm.picture(width, 96))) {
                    if (!isClear(sheet.picture(1).image(), 24)) {
                        found.add(chart.words().title() + " " + width);
                    }
                }
            }
            for (PaperSize paper : List.of(PaperSize.A4, PaperSize.A4.across(), PaperSize.A3)) {
                for (Drawing sheet : sheets(chart, ChartForm.sheet(paper))) {
                    if (!isClear(sheet.picture(1).image(), 24)) {
                        found.add(chart.words().title() + " " + paper);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static boolean isClear(BufferedImage image, int margin) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside = x >= margin && x < image.getWidth() - margin && y >= margin
                        && y < image.getHeight() - margin;
                if (!inside && (image.getRGB(x, y) & WHITE) != WHITE) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void manyBarsGoOnInColumnsOfAPictureAndOnSheetsOfPaper() throws AtlasException {
        BufferedImage picture = picture(InventedCharts.bars(167), 1366);
        assertTrue(picture.getHeight() < 2 * 1366, picture.getHeight() + " pixels high");
        List<Drawing> sheets = sheets(InventedCharts.bars(167), ChartForm.sheet(PaperSize.A4));
        assertTrue(sheets.size() > 1 && sheets.size() < 5, sheets.size() + " sheets");
        assertTrue(sheets.get(1).continues());
    }

    /** A picture of more pixels an inch is the same picture, finer. */
    @Test
    void typeGoesWithThePaperAndNotWithThePixels() throws AtlasException {
        Drawing coarse = sheets(InventedCharts.bars(), ChartForm.picture(800, 96)).get(0);
        Drawing fine = sheets(InventedCharts.bars(), ChartForm.picture(1600, 192)).get(0);
        assertEquals(coarse.paper().width(), fine.paper().width(), 1e-6);
        assertEquals(coarse.paper().height(), fine.paper().height(), 0.3);
    }
}
