package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Attempt;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PdfPage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The pages of a volume, painted in their order: while one is written, those behind it are painted on the other
 * processors, and no more of them than these can paint, for what is painted waits in memory.
 *
 * <p><b>Threading:</b> asked by one thread.
 */
final class PagesAhead implements AutoCloseable {
    private static final int PAINTERS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService painters = Executors.newFixedThreadPool(PAINTERS);
    private final Iterator<Drawing> rest;
    private final Deque<CompletableFuture<Attempt<PdfPage>>> ahead = new ArrayDeque<>();

    PagesAhead(List<Drawing> pages) {
        this.rest = pages.iterator();
    }

    /** The next page. @throws java.util.NoSuchElementException when there is none */
    PdfPage next() throws AtlasException {
        while (ahead.size() <= PAINTERS && rest.hasNext()) {
            Drawing drawing = rest.next();
            ahead.add(CompletableFuture.supplyAsync(() -> Attempt.of(() -> PdfPage.of(drawing)), painters));
        }
        return ahead.remove().join().orThrow();
    }

    /** Paints no more. */
    @Override
    public void close() {
        painters.shutdownNow();
    }
}
