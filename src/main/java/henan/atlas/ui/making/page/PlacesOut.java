package henan.atlas.ui.making.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageExport;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.PagePrinter;
import henan.atlas.page.file.PaperSize;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.out.FileOut;
import henan.atlas.ui.ground.out.ProblemSentences;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * Lets what is known of places side by side out, as a page: into a file, or to a printer.
 *
 * <p><b>Threading:</b> JavaFX thread; the work is done by the runner.
 */
final class PlacesOut {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final BackgroundRunner runner;
    private final Notifier notifier;
    private final PagePrinter printer;

    PlacesOut(BackgroundRunner runner, Notifier notifier, PagePrinter printer) {
        this.runner = runner;
        this.notifier = notifier;
        this.printer = printer;
    }

    private static Page page(PageFactory maker, ComparisonSheet places, PaperSize paper) throws AtlasException {
        return maker.places(PageChoice.of(PageTemplate.SEVERAL, paper), places);
    }

    /** What writes it. @param makers makes pages; asked beside the JavaFX thread */
    static FileOut.Writing writing(Supplier<PageFactory> makers, ComparisonSheet places, PaperSize paper,
                                   DrawingDetail detail) {
        return (target, cancelled) -> {
            Page page = page(makers.get(), places, paper);
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            // Whole once it is there, and in the place of what may have been there before: too late to give it up.
            return PageExport.write(page, target, detail).files();
        };
    }

    /**
     * Offers the printers there are, on each paper.
     *
     * @param beside where
     */
    void print(Supplier<PageFactory> makers, ComparisonSheet places, List<PaperSize> papers, Node beside) {
        ContextMenu menu = new ContextMenu(said("print.looking"));
        menu.show(beside, Side.BOTTOM, 0, 2);
        runner.run(cancelled -> printer.printers(), names -> {
            if (menu.isShowing()) {
                menu.hide();
                menu.getItems().setAll(names.isEmpty() ? List.of(said("print.none")) : names.stream()
                        .flatMap(name -> papers.stream().map(paper -> item(name, makers, places, paper))).toList());
                menu.show(beside, Side.BOTTOM, 0, 2);
            }
        }, this::fail);
    }

    private static MenuItem said(String key) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setDisable(true);
        return item;
    }

    private MenuItem item(String name, Supplier<PageFactory> makers, ComparisonSheet places, PaperSize paper) {
        MenuItem item = new MenuItem(TEXTS.get("places.print.on", name, paper.name()));
        item.setOnAction(e -> runner.run(cancelled -> {
            printer.print(page(makers.get(), places, paper).cut(), name);
            return name;
        }, done -> notifier.say(TEXTS.get("done.print", done)), this::fail));
        return item;
    }

    private void fail(Exception problem) {
        notifier.say(ProblemSentences.of(problem));
    }
}
