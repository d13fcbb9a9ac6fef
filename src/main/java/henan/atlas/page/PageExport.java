package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a page into a file, unless a finding stops it. */
public final class PageExport {
    private static final Messages TEXT = Messages.of("page");

    private PageExport() {
    }

    /**
     * Writes a page: nothing is left behind when that fails.
     *
     * @param out file to write; its ending names the format
     * @param dpi device pixels an inch, for pixels
     * @return the page's findings, and the names that found no room on its map
     * @throws AtlasException also when a finding is an error; nothing is written then
     */
    public static List<PreflightFinding> write(Page page, Path out, double dpi) throws AtlasException {
        return page.findingsWith(written(page, DrawingFormat.of(out), dpi, out));
    }

    /** Writes it. @return names that found no room */
    static List<String> written(Page page, DrawingFormat format, double dpi, Path out) throws AtlasException {
        Optional<PreflightFinding> error = page.findings().stream().filter(PreflightFinding::stops).findFirst();
        if (error.isPresent()) {
            throw new AtlasException(TEXT.message("find.stopped", page.title(), error.get().what(),
                    error.get().remedy()));
        }
        return format.write(page, dpi, out);
    }
}
