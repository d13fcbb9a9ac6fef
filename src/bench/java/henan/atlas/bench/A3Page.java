package henan.atlas.bench;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PageExport;
import henan.atlas.page.PageSpec;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapContent;
import henan.atlas.report.PageTextWriter;
import java.nio.file.Path;

/** The province on an A3 page across, made from nothing and written. */
final class A3Page {
    private static final DrawingDetail PRINT = DrawingDetail.of(300);

    private A3Page() {
    }

    /** Writes it in the form its name asks for: vectors, or a picture of 300 dots an inch. */
    static void write(MapContent map, Path out) throws AtlasException {
        PageComposer composer = new PageComposer(map);
        Page page = composer.compose(new PageSpec(PageChoice.FIRST.withPaper(PaperSize.A3),
                new PageTextWriter(map.content(), composer::industryColor).text(SubjectRef.PROVINCE)));
        PageExport.write(page, out, PRINT);
    }
}
