package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.SheetFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a page into a file, unless a finding stops it. */
public final class PageExport {
    private PageExport() {
    }

    /**
     * What was let out.
     *
     * @param files    the files, in order; several where sheets need one each
     * @param findings the page's findings, and the names that found no room on its map
     */
    public record Written(List<Path> files, List<PreflightFinding> findings) {
        public Written {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Writes a page with all its sheets: nothing is left half-written when that fails.
     *
     * @param out file to write; its ending names the format
     * @throws AtlasException also when a finding is an error; nothing is written then
     */
    public static Written write(Page page, Path out, DrawingDetail detail) throws AtlasException {
        SheetFiles files = written(page, detail, out);
        return new Written(files.files(), page.findingsWith(files.dropped()));
    }

    /** Writes it. */
    static SheetFiles written(Page page, DrawingDetail detail, Path out) throws AtlasException {
        Optional<PreflightFinding> error = page.findings().stream().filter(PreflightFinding::stops).findFirst();
        if (error.isPresent()) {
            throw error.get().stopping(page.title());
        }
        return SheetFiles.write(page.sheets(), detail, out);
    }
}
