package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.OutputFile;
import henan.atlas.page.file.PdfFile;
import henan.atlas.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Pages that belong together: contents first, then the pages, numbered through. As PDF they are one file; as pictures a
 * file each in a folder. Everything is whole before anything is in its place.
 */
public final class AtlasSeries {
    private static final Messages TEXT = Messages.of("page");

    private final PageComposer composer;
    private final String title;
    private final List<SeriesEntry> entries;

    /** @param title name of the series, for its file and its contents */
    public AtlasSeries(PageComposer composer, String title, List<SeriesEntry> entries) {
        this.composer = composer;
        this.title = title;
        this.entries = List.copyOf(entries);
    }

    /** Hears how far the work has come. */
    public interface Progress {
        /** @param done pages finished @param all pages in all @param page title of the page finished last */
        void finished(int done, int all, String page);
    }

    /** What a layout of all pages has shown, by the pages' titles; those without findings are left out. */
    public Map<String, List<PreflightFinding>> preflight() throws AtlasException {
        Map<String, List<PreflightFinding>> found = new LinkedHashMap<>();
        for (SeriesEntry entry : entries) {
            List<PreflightFinding> findings = composer.compose(entry.pageSpec()).findings();
            if (!findings.isEmpty()) {
                found.put(entry.title(), findings);
            }
        }
        return found;
    }

    /**
     * Writes the series into a folder, which is made when it is missing.
     *
     * @param dpi       device pixels an inch, for pictures
     * @param cancelled asked before every page
     * @return the files, in order; none when it was cancelled
     */
    public List<Path> export(Path folder, DrawingFormat format, double dpi, Progress progress,
                             BooleanSupplier cancelled) throws AtlasException {
        if (entries.isEmpty()) {
            throw new AtlasException(TEXT.message("series.empty"));
        }
        boolean made = make(folder);
        boolean done = false;
        try {
            List<Path> files = format == DrawingFormat.PDF ? onePdf(folder, progress, cancelled)
                    : pictures(folder, format, dpi, progress, cancelled);
            done = !files.isEmpty();
            return files;
        } finally {
            if (made && !done) {
                delete(folder);
            }
        }
    }

    private List<Path> onePdf(Path folder, Progress progress, BooleanSupplier cancelled) throws AtlasException {
        Path target = folder.resolve(fileName(title) + ".pdf");
        try {
            OutputFile.write(target, out -> {
                try (PdfFile file = new PdfFile(title)) {
                    each(progress, cancelled, (drawing, number) -> file.add(drawing));
                    file.save(out);
                }
                return true;
            });
        } catch (Cancelled e) {
            return List.of();
        }
        return List.of(target);
    }

    private List<Path> pictures(Path folder, DrawingFormat format, double dpi, Progress progress,
                                BooleanSupplier cancelled) throws AtlasException {
        Path part = folder.resolve(".atlas-" + UUID.randomUUID() + ".part");
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectory(part);
            each(progress, cancelled, (drawing, number) -> {
                Path file = part.resolve(String.format("%03d ", number) + fileName(drawing.title()) + "."
                        + format.ending());
                OutputFile.folderOf(folder.resolve(file.getFileName()));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    format.write(drawing, dpi, out);
                }
                written.add(file);
            });
            List<Path> placed = new ArrayList<>();
            for (Path file : written) {
                placed.add(folder.resolve(file.getFileName()));
                AtomicFile.move(file, placed.get(placed.size() - 1));
            }
            return placed;
        } catch (IOException e) {
            throw OutputFile.trouble(folder, e);
        } catch (Cancelled e) {
            return List.of();
        } finally {
            delete(part);
        }
    }

    /** Takes a drawing of the series. */
    private interface Taker {
        void take(Drawing drawing, int number) throws IOException, AtlasException;
    }

    /** Ends the work when it is cancelled. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void each(Progress progress, BooleanSupplier cancelled, Taker taker) throws IOException, AtlasException {
        List<Page> pages = new ArrayList<>();
        for (SeriesEntry entry : entries) {
            if (cancelled.getAsBoolean()) {
                throw new Cancelled();
            }
            pages.add(page(entry.pageSpec()));
        }
        List<Drawing> all = new ArrayList<>(composer.contents(entries.get(0).pageSpec().choice().paper(), title,
                entries, pages.stream().map(p -> p.sheets().size()).toList()));
        pages.forEach(page -> all.addAll(page.numbered(all.size() + 1).sheets()));
        for (int i = 0; i < all.size(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new Cancelled();
            }
            taker.take(all.get(i), i + 1);
            progress.finished(i + 1, all.size(), all.get(i).title());
        }
    }

    private Page page(PageSpec pageSpec) throws AtlasException {
        Page page = composer.compose(pageSpec);
        for (PreflightFinding finding : page.findings()) {
            if (finding.stops()) {
                throw new AtlasException(TEXT.message("find.stopped", page.title(), finding.what(), finding.remedy()));
            }
        }
        return page;
    }

    private static String fileName(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }

    private static boolean make(Path folder) throws AtlasException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent == null || !Files.isDirectory(parent) || Files.exists(folder)) {
                throw new AtlasException(TEXT.message("export.folder", Files.exists(folder) ? folder : parent));
            }
            Files.createDirectory(folder);
            return true;
        } catch (IOException e) {
            throw OutputFile.trouble(folder, e);
        }
    }

    private static void delete(Path folder) throws AtlasException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw OutputFile.trouble(folder, e);
        } catch (UncheckedIOException e) {
            throw OutputFile.trouble(folder, e.getCause());
        }
    }
}
