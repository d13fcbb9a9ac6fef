package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Attempt;
import henan.atlas.files.AtomicFile;
import henan.atlas.files.Unfinished;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.FileName;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages that belong together, as a volume: cover, how it is read, contents, the pages, index, colophon, numbered
 * through. As PDF they are one file; as pictures a file each in a folder. Everything is whole before anything is in its
 * place.
 */
public final class AtlasSeries {
    private static final Messages TEXT = Messages.of("page");
    /** What is laid out and written is kept until the volume is whole: so much fits the least memory. */
    static final int MOST_ENTRIES = 2000;

    private final PageComposer composer;
    private final VolumeText words;
    private final List<SeriesEntry> entries;
    private final Binding binding;
    /** The page of every entry once they have been laid out. */
    private @Nullable List<Volume.Entered> laidOut;

    /** @param words what is written in it besides its pages */
    public AtlasSeries(PageComposer composer, VolumeText words, List<SeriesEntry> entries, Binding binding) {
        this.composer = composer;
        this.words = words;
        this.entries = List.copyOf(entries);
        this.binding = binding;
    }

    /** Hears how far the work has come: first all is laid out, then it is written. */
    public interface Progress {
        /** @param done entries laid out @param all entries in all @param page title of the one laid out last */
        default void laidOut(int done, int all, String page) {
        }

        /** @param done pages finished @param all pages in all @param page title of the page finished last */
        void finished(int done, int all, String page);
    }

    /** What the layout of all pages has shown, by the pages' titles; those without findings are left out. */
    public Map<String, List<PreflightFinding>> preflight() throws AtlasException {
        Map<String, List<PreflightFinding>> found = new LinkedHashMap<>();
        for (Volume.Entered entered : pages((done, all, page) -> { }, () -> false)) {
            if (!entered.page().findings().isEmpty()) {
                found.put(entered.entry().title(), entered.page().findings());
            }
        }
        return found;
    }

    /**
     * Writes the series into a folder, which is made when it is missing.
     *
     * @param cancelled asked before every page, when it is laid out and when it is written
     * @return the files, in order; none when it was cancelled
     */
    public List<Path> export(Path folder, DrawingFormat format, DrawingDetail detail, Progress progress,
                             BooleanSupplier cancelled) throws AtlasException {
        if (entries.isEmpty()) {
            throw new AtlasException(TEXT.message("series.empty"));
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new AtlasException(TEXT.message("series.long", entries.size(), MOST_ENTRIES));
        }
        format.requireRoom(entries.get(0).pageSpec().choice().paper(), detail, Runtime.getRuntime().maxMemory());
        boolean made = make(folder);
        boolean done = false;
        try {
            List<Path> files = format == DrawingFormat.PDF ? onePdf(folder, progress, cancelled)
                    : pictures(folder, format, detail, progress, cancelled);
            done = !files.isEmpty();
            return files;
        } finally {
            if (made && !done) {
                delete(folder);
            }
        }
    }

    private List<Path> onePdf(Path folder, Progress progress, BooleanSupplier cancelled) throws AtlasException {
        Path target = folder.resolve(FileName.of(words.title()) + ".pdf");
        try {
            OutputFile.write(target, out -> {
                try (PdfFile file = new PdfFile(composer.label(words.title(), words.cover().title(),
                        words.cover().subtitle(), true), words.made())) {
                    List<Volume.Leaf> leaves = leaves(progress, cancelled);
                    try (PagesAhead pages = new PagesAhead(leaves.stream().map(Volume.Leaf::drawing).toList())) {
                        each(leaves, progress, cancelled, (leaf, number) -> file.add(pages.next(), leaf.bookmark()));
                    }
                    file.save(out);
                }
                return true;
            });
        } catch (Cancelled e) {
            return List.of();
        }
        return List.of(target);
    }

    private List<Path> pictures(Path folder, DrawingFormat format, DrawingDetail detail, Progress progress,
                                BooleanSupplier cancelled) throws AtlasException {
        List<Path> written = new ArrayList<>();
        try (Unfinished part = Unfinished.folder(folder)) {
            each(leaves(progress, cancelled), progress, cancelled, (leaf, number) -> {
                Drawing drawing = leaf.drawing();
                Path file = part.path().resolve(String.format("%03d ", number) + FileName.of(drawing.title()) + "."
                        + format.ending());
                OutputFile.folderOf(folder.resolve(file.getFileName()));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    format.write(drawing, detail, out);
                }
                written.add(file);
            });
            List<Path> placed = new ArrayList<>();
            for (Path file : written) {
                placed.add(folder.resolve(file.getFileName()));
                AtomicFile.move(file, AtomicFile.place(placed.get(placed.size() - 1)));
            }
            return placed;
        } catch (IOException e) {
            throw OutputFile.trouble(folder, e);
        } catch (Cancelled e) {
            return List.of();
        }
    }

    /** Takes a page of the volume. */
    private interface Taker {
        void take(Volume.Leaf leaf, int number) throws IOException, AtlasException;
    }

    /** Ends the work when it is cancelled. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private List<Volume.Leaf> leaves(Progress progress, BooleanSupplier cancelled) throws AtlasException {
        return bound(Volume.leaves(words, whole(progress, cancelled), composer.typesetter(), binding));
    }

    private static void each(List<Volume.Leaf> leaves, Progress progress, BooleanSupplier cancelled, Taker taker)
            throws IOException, AtlasException {
        for (int i = 0; i < leaves.size(); i++) {
            stopIf(cancelled);
            taker.take(leaves.get(i), i + 1);
            progress.finished(i + 1, leaves.size(), leaves.get(i).drawing().title());
        }
    }

    /** As they are printed: pages, or the sides of sheets that are folded. */
    private List<Volume.Leaf> bound(List<Volume.Leaf> leaves) {
        return binding != Binding.BOOKLET ? leaves : Booklet.sides(leaves.stream().map(Volume.Leaf::drawing).toList())
                .stream().map(side -> new Volume.Leaf(side, List.of(side.title()))).toList();
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    /**
     * The page of every entry, laid out once: several at a time, since none has to do with another. How far it is, is
     * told by the thread that asks.
     */
    private synchronized List<Volume.Entered> pages(Progress progress, BooleanSupplier cancelled)
            throws AtlasException {
        if (laidOut == null) {
            List<Volume.Entered> pages = new ArrayList<>();
            ExecutorService composers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
            try {
                List<CompletableFuture<Attempt<Optional<Volume.Entered>>>> all = entries.stream()
                        .map(e -> CompletableFuture.supplyAsync(() -> Attempt.of(() -> laid(e, cancelled)),
                                composers)).toList();
                for (int i = 0; i < all.size(); i++) {
                    Attempt<Optional<Volume.Entered>> laid = all.get(i).join();
                    stopIf(cancelled);
                    laid.orThrow().ifPresent(pages::add);
                    progress.laidOut(i + 1, all.size(), entries.get(i).title());
                }
            } finally {
                composers.shutdownNow();
            }
            laidOut = List.copyOf(pages);
        }
        return laidOut;
    }

    /** Nothing where it was given up meanwhile. */
    private Optional<Volume.Entered> laid(SeriesEntry entry, BooleanSupplier cancelled) throws AtlasException {
        return cancelled.getAsBoolean() ? Optional.empty()
                : Optional.of(Volume.entered(entry, composer.compose(entry.pageSpec(), binding)));
    }

    /** The same where none of them has an error. */
    private List<Volume.Entered> whole(Progress progress, BooleanSupplier cancelled) throws AtlasException {
        List<Volume.Entered> pages = pages(progress, cancelled);
        for (Volume.Entered entered : pages) {
            for (PreflightFinding finding : entered.page().findings()) {
                if (finding.stops()) {
                    throw finding.stopping(entered.page().title());
                }
            }
        }
        return pages;
    }

    private static boolean make(Path folder) throws AtlasException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (Files.exists(folder)) {
                throw new AtlasException(TEXT.message("export.notFolder", folder));
            }
            if (parent == null || !Files.isDirectory(parent)) {
                throw new AtlasException(TEXT.message("export.folder", parent));
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
