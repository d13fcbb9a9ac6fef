package henan.atlas.page;

import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A volume to be printed on both sides, folded and stapled in its middle: two of its pages on every side of a sheet, in
 * the order in which they follow one another once it is folded.
 */
final class Booklet {
    private static final int PAGES_A_SHEET = 4;

    private Booklet() {
    }

    /**
     * The sides of its sheets in the order they are printed, turned about their short edge.
     *
     * @param pages all of one paper
     */
    static List<Drawing> sides(List<Drawing> pages) {
        PaperSize page = pages.get(0).paper();
        PaperSize sheet = page.isAcross() ? page.upright() : page.across();
        int all = (pages.size() + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
        List<Drawing> sides = new ArrayList<>();
        for (int first = 1; first <= all / 2; first++) {
            int last = all + 1 - first;
            boolean front = first % 2 == 1;
            sides.add(new Together(Messages.of("page").get("booklet.side", (first + 1) / 2, front ? 0 : 1), sheet,
                    page.isAcross() ? 1 : 2, page.isAcross() ? 2 : 1, List.of(page(pages, front ? last : first),
                    page(pages, front ? first : last))));
        }
        return sides;
    }

    /** A page by its number; empty behind the last. */
    private static Optional<Drawing> page(List<Drawing> pages, int number) {
        return number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
    }
}
