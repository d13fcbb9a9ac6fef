package henan.atlas.ui.making.page;

import henan.atlas.domain.SubjectRef;
import henan.atlas.page.FileChoice;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageExport;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.FileName;
import henan.atlas.page.file.PagePrinter;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
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
    private final FilePrompts files;
    private final PagePrinter printer;

    PlacesOut(BackgroundRunner runner, Notifier notifier, FilePrompts files, PagePrinter printer) {
        this.runner = runner;
        this.notifier = notifier;
        this.files = files;
        this.printer = printer;
    }

    private static Page page(PageFactory maker, List<SubjectRef> places, boolean later) throws Exception {
        return maker.places(PageChoice.of(PageTemplate.SEVERAL, PaperSize.A4), places, later);
    }

    /** @param makers makes pages; asked beside the JavaFX thread @param usual folder and resolution of files */
    void export(Supplier<PageFactory> makers, List<SubjectRef> places, boolean later, FileChoice usual) {
        runner.run(cancelled -> page(makers.get(), places, later), page -> files.file(FileName.of(page.title()) + "."
                + DrawingFormat.PDF.ending(), DrawingFormat.PDF, usual.folder()).ifPresent(file -> runner.run(
                cancelled -> PageExport.write(page, file, usual.detail()), written -> notifier.say(TEXTS.get(
                        "places.exported", written.files().get(0).getFileName())), this::fail)), this::fail);
    }

    /** Offers the printers there are. @param beside where */
    void print(Supplier<PageFactory> makers, List<SubjectRef> places, boolean later, Node beside) {
        ContextMenu menu = new ContextMenu(said("print.looking"));
        menu.show(beside, Side.BOTTOM, 0, 2);
        runner.run(cancelled -> printer.printers(), names -> {
            if (menu.isShowing()) {
                menu.hide();
                menu.getItems().setAll(names.isEmpty() ? List.of(said("print.none")) : names.stream()
                        .map(name -> item(name, makers, places, later)).toList());
                menu.show(beside, Side.BOTTOM, 0, 2);
            }
        }, this::fail);
    }

    private static MenuItem said(String key) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setDisable(true);
        return item;
    }

    private MenuItem item(String name, Supplier<PageFactory> makers, List<SubjectRef> places, boolean later) {
        MenuItem item = new MenuItem(TEXTS.get("print.on", name));
        item.setOnAction(e -> runner.run(cancelled -> {
            printer.print(page(makers.get(), places, later).cut(), name);
            return name;
        }, done -> notifier.say(TEXTS.get("done.print", done)), this::fail));
        return item;
    }

    private void fail(Exception problem) {
        notifier.say(ProblemSentences.of(problem));
    }
}
