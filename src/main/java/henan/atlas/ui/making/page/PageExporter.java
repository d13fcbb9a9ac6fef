package henan.atlas.ui.making.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.AtlasSeries;
import henan.atlas.page.FileChoice;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageExport;
import henan.atlas.page.PreflightFinding;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.FileName;
import henan.atlas.page.file.PagePrinter;
import henan.atlas.page.file.PaperSize;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.out.ProblemSentences;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Lets pages out: into files, onto the clipboard, to a printer, one thing at a time.
 *
 * <p><b>Threading:</b> JavaFX thread; the work is done by the runner.
 */
final class PageExporter {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private static final int TITLES_TOLD = 6;
    /** Most resolution of a copied picture: programs that take it hold it unpacked. */
    private static final int COPY_DPI = 300;
    private final PagePainter painter;
    private final BackgroundRunner runner;
    private PageFactory maker;
    private final FilePrompts files;
    private final Notifier notifier;
    private final PagePrinter printer;
    private final ReadOnlyObjectWrapper<FileChoice> choice;
    private final ReadOnlyObjectWrapper<Optional<Underway>> underway = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BackgroundRunner.Job job;

    /**
     * Work under way.
     *
     * @param share     how much of it is done, 0 to 1; below 0 when nobody knows
     * @param canCancel whether it can be given up before it is done
     */
    record Underway(String words, double share, boolean canCancel) {
    }

    /**
     * What came of it.
     *
     * @param path file or folder written; empty for none
     */
    record Outcome(String words, Optional<Path> path) {
        /** The folder to look into. */
        Optional<Path> folder() {
            return path.map(p -> Files.isDirectory(p) ? p : p.toAbsolutePath().getParent());
        }
    }

    PageExporter(PageTools tools, PageFactory maker, FilePrompts files, Notifier notifier, PagePrinter printer,
                 FileChoice remembered) {
        this.painter = tools.painter();
        this.runner = tools.runner();
        this.maker = maker;
        this.files = files;
        this.notifier = notifier;
        this.printer = printer;
        this.choice = new ReadOnlyObjectWrapper<>(remembered);
    }

    /** Puts series together out of another snapshot from now on. */
    void use(PageFactory next) {
        maker = next;
    }

    ReadOnlyObjectProperty<FileChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    FileChoice choice() {
        return choice.get();
    }

    void change(UnaryOperator<FileChoice> how) {
        choice.set(how.apply(choice()));
    }

    /** Empty when there is nothing to do. */
    ReadOnlyObjectProperty<Optional<Underway>> underwayProperty() {
        return underway.getReadOnlyProperty();
    }

    /** Empty before anything has been done. */
    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    boolean isBusy() {
        return underway.get().isPresent();
    }

    /** How many pages a series would have. @param pages what holds for every page */
    int size(SeriesAssembler.Kind kind, PageChoice pages, VolumeSelection of) {
        return maker.series().size(kind, pages, of);
    }

    /** Asks for a file and writes the page into it. */
    void export(Page page) {
        FileChoice now = choice();
        files.file(fileName(page) + "." + now.format().ending(), now.format(), now.folder())
                .ifPresent(file -> write(page, file, now));
    }

    private static String fileName(Page page) {
        return FileName.of(page.title()) + " " + page.paper().name();
    }

    private void write(Page page, Path file, FileChoice now) {
        choice.set(now.withFolder(file.toAbsolutePath().getParent()));
        begin(new Underway(TEXTS.get("underway.export", file.getFileName()), -1, false), cancelled -> {
            PageExport.Written written = PageExport.write(page, file, now.detail());
            long warnings = written.findings().stream()
                    .filter(f -> f.severity() == PreflightFinding.Severity.WARNING).count();
            int files = written.files().size();
            return new Outcome(files == 1 ? TEXTS.get("done.export", warnings)
                    : TEXTS.get("done.export.many", warnings, files), Optional.of(written.files().get(0)));
        }, this::end);
    }

    /** Puts a picture of a sheet on the clipboard. */
    void copy(Drawing page) {
        double density = Math.min(COPY_DPI, choice().dpi()) / 96.0;
        PixelBox whole = whole(page.paper());
        begin(new Underway(TEXTS.get("underway.copy"), -1, false),
                cancelled -> painter.paint(page, whole, density), this::copied);
    }

    static PixelBox whole(PaperSize paper) {
        return new PixelBox(0, 0, paper.width() * PaperSize.PIXELS, paper.height() * PaperSize.PIXELS);
    }

    private void copied(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        end(new Outcome(TEXTS.get("done.copy", (int) picture.getWidth(), (int) picture.getHeight()),
                Optional.empty()));
    }

    void print(Page page, String name) {
        begin(new Underway(TEXTS.get("underway.print", name), -1, false), cancelled -> {
            printer.print(page.cut(), name);
            return new Outcome(TEXTS.get("done.print", name), Optional.empty());
        }, this::end);
    }

    /** Looks for printers, which may take a moment. */
    void findPrinters(Consumer<List<String>> found) {
        runner.run(cancelled -> printer.printers(), found, e -> found.accept(List.of()));
    }

    /** Asks for a folder and writes a series into a new one in it. */
    void series(SeriesAssembler.Kind kind, PageChoice pages, VolumeSelection of) {
        String title = maker.series().title(kind, of);
        files.folder(TEXTS.get("dialog.folder", title), choice().folder())
                .ifPresent(folder -> write(new PageFactory.Bound(kind, pages, of, choice().binding()), folder, title));
    }

    private void write(PageFactory.Bound volume, Path into, String title) {
        choice.set(choice().withFolder(into));
        FileChoice now = choice();
        Path folder = free(into.resolve(FileName.of(title)));
        begin(new Underway(TEXTS.get("underway.series", title), 0, true), cancelled -> {
            AtlasSeries series = maker.series(volume);
            List<Path> files = series.export(folder, now.format(), now.detail(), new Told(), cancelled);
            return files.isEmpty() ? new Outcome(TEXTS.get("cancelled"), Optional.empty())
                    : new Outcome(told(series, files, now.format(), cancelled), Optional.of(folder));
        }, this::end);
    }

    /** A folder nothing is in yet, so that nothing is overwritten. */
    private static Path free(Path wanted) {
        Path folder = wanted;
        for (int i = 2; Files.exists(folder); i++) {
            folder = wanted.resolveSibling(wanted.getFileName() + " " + i);
        }
        return folder;
    }

    /** Tells how far a series has come, from the thread that does the work: half of it is laying out. */
    private final class Told implements AtlasSeries.Progress {
        @Override
        public void laidOut(int done, int all, String page) {
            tell(TEXTS.get("progress.laid", done, all, page), done / (2.0 * all));
        }

        @Override
        public void finished(int done, int all, String page) {
            tell(TEXTS.get("progress", done, all, page), 0.5 + done / (2.0 * all));
        }

        private void tell(String words, double share) {
            runner.later(() -> underway.get().filter(Underway::canCancel).ifPresent(u -> underway.set(
                    Optional.of(new Underway(words, share, true)))));
        }
    }

    /** What a series says when it is done; warnings all its pages have need not be told again. */
    private static String told(AtlasSeries series, List<Path> files, DrawingFormat format,
                               BooleanSupplier cancelled) throws AtlasException {
        String done = format == DrawingFormat.PDF ? TEXTS.get("done.series.one")
                : TEXTS.get("done.series", files.size());
        if (cancelled.getAsBoolean()) {
            return done;
        }
        Map<String, List<PreflightFinding>> found = series.preflight();
        Set<PreflightFinding> common = new HashSet<>(found.values().stream().findFirst().orElse(List.of()));
        found.values().forEach(common::retainAll);
        List<String> titles = found.entrySet().stream().filter(e -> e.getValue().stream()
                .anyMatch(f -> f.severity() == PreflightFinding.Severity.WARNING && !common.contains(f)))
                .map(Map.Entry::getKey).toList();
        return titles.isEmpty() ? done : done + TEXTS.get("done.series.warnings", titles.size(),
                titles.stream().limit(TITLES_TOLD).collect(Collectors.joining(Punctuation.names()))
                        + (titles.size() > TITLES_TOLD ? "……" : ""));
    }

    /** Gives up the series under way; what is written of it is taken away. */
    void cancel() {
        if (job != null && underway.get().filter(Underway::canCancel).isPresent()) {
            job.cancel();
            underway.set(Optional.empty());
            outcome.set(Optional.of(new Outcome(TEXTS.get("cancelled"), Optional.empty())));
        }
    }

    private <T> void begin(Underway work, BackgroundRunner.Work<T> what, Consumer<T> done) {
        if (!isBusy()) {
            outcome.set(Optional.empty());
            underway.set(Optional.of(work));
            job = runner.run(what, done, this::fail);
        }
    }

    private void end(Outcome done) {
        underway.set(Optional.empty());
        outcome.set(Optional.of(done));
    }

    private void fail(Exception problem) {
        underway.set(Optional.empty());
        notifier.say(ProblemSentences.of(problem));
    }
}
