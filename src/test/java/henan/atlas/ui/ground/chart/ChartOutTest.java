package henan.atlas.ui.ground.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.chart.Chart;
import henan.atlas.chart.ChartMaker;
import henan.atlas.chart.ChartTable;
import henan.atlas.chart.CountedKind;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.PageComposer;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.picture.PixelBridge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart let out of the window. */
class ChartOutTest {
    private static final AtlasSnapshot CONTENT = InventedMap.content().content();

    @TempDir
    private Path folder;

    private final LastFolder last = new LastFolder();
    private final FileOut files = new FileOut(BackgroundRunner.immediate(), new Notifier(), last);
    private final ChartTools tools = new ChartTools(new PerSnapshot<>(now -> new PageComposer(InventedMap.scenes(),
            now)), PixelBridge::clear, BackgroundRunner.immediate());

    private Path written(DrawingFormat format) {
        Path target = folder.resolve("chart." + format.ending());
        ChartOut out = new ChartOut(tools, files);
        files.write(target, out.wanted(format, new ChartOut.Now(CONTENT, () -> {
            Chart bars = new ChartMaker(CONTENT, tools.looks(CONTENT)).counts(CountedKind.GRADE,
                    SubjectRef.PROVINCE);
            return new ChartOut.Made(bars, ChartTable.of(bars));
        })));
        return target;
    }

    @Test
    void theEndingNamesTheFormAndItIsToldWhereItWent() throws IOException {
        assertTrue(Files.readString(written(DrawingFormat.SVG)).contains("<svg"));
        assertEquals("%PDF", new String(Files.readAllBytes(written(DrawingFormat.PDF)), 0, 4,
                StandardCharsets.ISO_8859_1));
        Path picture = written(DrawingFormat.PNG);
        assertEquals(2200, ImageIO.read(picture.toFile()).getWidth());
        assertTrue(files.stateProperty().get().words().endsWith("chart.png"), files.stateProperty().get().words());
        assertEquals(folder, last.get().orElseThrow());
        assertEquals(List.of("chart.pdf", "chart.png", "chart.svg"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
