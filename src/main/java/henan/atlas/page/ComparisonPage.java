package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of several places side by side: heads, rows, references at the end. It has as many sheets as it needs; on
 * each, the places are named again.
 */
final class ComparisonPage {
    /** Sizes of rows tried where that may save a sheet: letters of 7 points at the least. */
    private static final double[] SIZES = {0.96, 0.92, 0.88};
    private static final double GAP = 9;
    /** Room above what holds for all rows. */
    private static final double REMARKS = 6;
    /** Width of a column of references. */
    private static final double NOTES = 250;
    private static final double NOTES_GAP = 18;

    private final PageSpec pageSpec;
    private final Typesetter setter;
    private final PageCredits credits;
    private final PageFrame frame;
    private final LogoReader.Read logo;
    private final ComparisonTable table;
    private final ComparisonColumns columns;
    private final double size;
    private final List<List<Block.Placed>> sheets = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<String> omitted = new ArrayList<>();
    private double top;

    /** @param size how many times as large as usual the rows are set */
    ComparisonPage(PageSpec pageSpec, ComparisonTable table, Typesetter setter, LogoReader logos, double size) {
        this.size = size;
        this.pageSpec = pageSpec;
        this.table = table;
        this.setter = setter;
        this.credits = new PageCredits(pageSpec, setter.content(), ShownCourses.NONE);
        this.logo = logos.at(pageSpec.choice().logo());
        this.frame = new PageFrame(pageSpec, 0, setter, credits, new MapHeading(pageSpec.text().title(), ""), "",
                logo.logo());
        this.columns = new ComparisonColumns(table.heads().size());
        this.top = frame.body().y();
    }

    /** The page with its rows as large as they can be on the fewest sheets. */
    static Page fewest(PageSpec pageSpec, ComparisonTable table, Typesetter setter, LogoReader logos)
            throws AtlasException {
        Page best = new ComparisonPage(pageSpec, table, setter, logos, 1).page();
        for (double size : SIZES) {
            if (best.sheets().size() > 1) {
                Page smaller = new ComparisonPage(pageSpec, table, setter, logos, size).page();
                best = smaller.sheets().size() < best.sheets().size() ? smaller : best;
            }
        }
        return best;
    }

    private Block sized(Block block) {
        return Enlarged.of(block, size * frame.textSize());
    }

    private PixelBox room() {
        return sheets.size() == 1 ? frame.body() : frame.more();
    }

    private void place(Block block, double width, double x) {
        double high = block.height(width);
        sheets.get(sheets.size() - 1).add(new Block.Placed(block, new PixelBox(x, top, width, high)));
        top += high;
    }

    private void head(Optional<LocatorMaps> maps) {
        place(sized(new ComparisonHead(setter, columns, table.heads(), maps, table)), room().width(),
                room().x());
    }

    private void nextSheet() {
        sheets.add(new ArrayList<>());
        top = room().y();
    }

    Page page() throws AtlasException {
        head(Optional.of(new LocatorMaps(setter.scenes(), setter.content(), table.heads().stream()
                .map(ComparisonTable.Head::subject).toList())));
        for (ComparisonTable.Row row : table.rows()) {
            row(sized(new ComparisonRow(setter.scenes().text(), setter.breaker(), columns, row, table, false)),
                    false);
        }
        remarks();
        notes();
        int all = sheets.size();
        Sheet about = frame.first(sheets.get(0), all);
        List<Sheet> further = new ArrayList<>();
        for (int i = 1; i < all; i++) {
            further.add(frame.further(sheets.get(i), i + 1, all));
        }
        Preflight preflight = new Preflight(pageSpec, setter.scenes().text());
        logo.unread().ifPresent(preflight::logo);
        List<Block.Placed> blocks = new ArrayList<>(about.blocks());
        sheets.stream().skip(1).forEach(blocks::addAll);
        return Page.withoutMaps(frame.label(), about, further, frame.drawn(),
                preflight.findings(frame, credits, all - 1, omitted, blocks),
                pageSpec.choice().has(PagePart.CROP_MARKS));
    }

    /** @param again whether a whole sheet was begun for it */
    private void row(Block row, boolean again) {
        double left = room().maxY() - top;
        double width = room().width();
        if (row.height(width) <= left) {
            place(row, width, room().x());
            return;
        }
        if (!again) {
            nextSheet();
            head(Optional.empty());
            row(row, true);
            return;
        }
        Optional<Block.Parts> parts = row.divided(width, left);
        if (parts.isEmpty()) {
            omitted.add(row.name());
            return;
        }
        place(parts.get().first(), width, room().x());
        row(parts.get().rest(), false);
    }

    private void remarks() {
        if (table.remarks().isEmpty()) {
            return;
        }
        Block block = frame.text(new SmallPrint(setter.scenes().text(), setter.breaker(),
                String.join(Punctuation.gap(), table.remarks())));
        if (block.height(room().width()) + GAP > room().maxY() - top) {
            nextSheet();
        }
        top += REMARKS;
        place(block, room().width(), room().x());
    }

    /** The references in columns of one height, on the last sheet if they have room there. */
    private void notes() {
        List<String> notes = CitedNotes.references(pageSpec.text().notes());
        if (notes.isEmpty() || !pageSpec.choice().has(PagePart.SOURCES)) {
            return;
        }
        Block block = frame.text(new NotesBlock(setter.scenes().text(), setter.breaker(), notes, false));
        int count = Math.max(1, (int) ((room().width() + NOTES_GAP) / (NOTES * frame.textSize() + NOTES_GAP)));
        double width = (room().width() - (count - 1) * NOTES_GAP) / count;
        top += GAP;
        List<Block> parts = level(block, width, count, room().maxY() - top);
        if (parts.isEmpty()) {
            nextSheet();
            parts = level(block, width, count, room().maxY() - top);
        }
        double from = top;
        for (int i = 0; i < parts.size(); i++) {
            top = from;
            place(parts.get(i), width, room().x() + i * (width + NOTES_GAP));
        }
        if (parts.isEmpty()) {
            omitted.add(block.name());
        }
    }

    /** In so many columns as equally high as can be; empty where they have no room. */
    private static List<Block> level(Block block, double width, int count, double most) {
        for (double high = Math.max(40, block.height(width) / count); high <= most; high += 3) {
            List<Block> parts = new ArrayList<>();
            Block rest = block;
            while (parts.size() < count) {
                if (rest.height(width) <= high) {
                    parts.add(rest);
                    return parts;
                }
                Optional<Block.Parts> divided = rest.divided(width, high);
                if (divided.isEmpty()) {
                    break;
                }
                parts.add(divided.get().first());
                rest = divided.get().rest();
            }
        }
        return List.of();
    }
}
