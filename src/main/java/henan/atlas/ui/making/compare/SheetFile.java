package henan.atlas.ui.making.compare;

import henan.atlas.handout.ComparisonHandout;
import henan.atlas.handout.DocumentFormat;
import henan.atlas.handout.SheetFormat;
import henan.atlas.page.file.FileName;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.out.FileOut;
import java.util.List;
import java.util.Locale;

/** What a sheet of places side by side can go out as. */
enum SheetFile {
    XLSX, DOCX, MD, CSV, PDF_A4, PDF_A3, PNG, SVG;

    private static final Messages TEXT = Messages.of("compare");

    String title() {
        return TEXT.get("sheet.file." + name());
    }

    /** With its dot. */
    String ending() {
        return "." + name().replaceFirst("_.*", "").toLowerCase(Locale.ROOT);
    }

    /** @param pages writes it as a page */
    FileOut.Wanted wanted(ComparisonSheet sheet, SheetOut pages) {
        return new FileOut.Wanted(TEXT.get("sheet.file.title"), FileName.of(ComparisonHandout.title(sheet)), title(),
                ending(), writing(sheet, pages), FileOut::done);
    }

    private FileOut.Writing writing(ComparisonSheet sheet, SheetOut pages) {
        return switch (this) {
            case XLSX, CSV -> (target, cancelled) -> SheetFormat.valueOf(name()).write(
                    ComparisonHandout.sheets(sheet), target, cancelled) ? List.of(target) : List.of();
            case DOCX, MD -> (target, cancelled) -> DocumentFormat.valueOf(name()).write(
                    ComparisonHandout.document(sheet), target, cancelled) ? List.of(target) : List.of();
            case PDF_A3 -> pages.page(sheet, SheetOut.Paper.A3);
            default -> pages.page(sheet, SheetOut.Paper.A4);
        };
    }
}
