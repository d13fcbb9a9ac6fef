package henan.atlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Numbers of pages as an index gives them: runs drawn together, those about the thing itself apart. */
final class PageNumbers {
    private PageNumbers() {
    }

    /**
     * A page or a run of pages.
     *
     * @param own whether it is the thing's own page
     */
    record Run(int first, int last, boolean own) {
        String words() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /** The runs of some pages in their order. @param own those that are about the thing itself */
    static List<Run> runs(SortedSet<Integer> pages, Set<Integer> own) {
        List<Run> runs = new ArrayList<>();
        for (int page : pages) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last() == page - 1 && last.own() == own.contains(page)) {
                runs.set(runs.size() - 1, new Run(last.first(), page, last.own()));
            } else {
                runs.add(new Run(page, page, own.contains(page)));
            }
        }
        return runs;
    }
}
