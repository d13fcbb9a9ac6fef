package henan.atlas.ui.making.page;

import henan.atlas.carto.MapState;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.out.ProblemSentences;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Puts maps that are compared on the clipboard: a page of them, as large as they are on the screen.
 *
 * @param painter paints the page
 * @param runner  lays it out and has it painted
 */
record MapsCopy(PagePainter painter, BackgroundRunner runner, Notifier notifier) {
    /** Device pixels of the picture to a logical one: sharp in a document and on a screen of today. */
    private static final double DENSITY = 2;
    /** Least size: in a smaller picture there would be no room for maps. */
    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 720;

    /** @param makers makes pages; asked beside the JavaFX thread */
    void copy(Supplier<PageFactory> makers, List<MapState> maps, double width, double height,
              Consumer<String> told) {
        PaperSize paper = PaperSize.ofPixels((int) Math.max(LEAST_WIDTH, width), (int) Math.max(LEAST_HEIGHT, height));
        PageChoice choice = PageChoice.of(PageTemplate.SEVERAL, paper).withMaps(maps);
        runner.run(cancelled -> {
            Page page = makers.get().several(choice, "");
            return painter.paint(page, PageExporter.whole(page.paper()), DENSITY);
        }, picture -> copied(picture, told), problem -> notifier.say(ProblemSentences.of(problem)));
    }

    private static void copied(Image picture, Consumer<String> told) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        told.accept(Messages.of("pagepanel").get("done.copy", (int) picture.getWidth(), (int) picture.getHeight()));
    }
}
