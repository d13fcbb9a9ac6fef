package henan.atlas.page.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a PDF, nested by their titles in the order of its pages. */
final class PdfBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    /** The bookmarks added last, from the outermost, with their titles. */
    private final List<PDOutlineItem> open = new ArrayList<>();

    PDDocumentOutline outline() {
        return outline;
    }

    /**
     * @param titles from the outermost; a heading that is not there yet leads to the same page. None for a page that
     *               goes on with what the page before began: what is open stays open.
     */
    void add(List<String> titles, PDPage page) {
        if (titles.isEmpty()) {
            return;
        }
        int shared = 0;
        while (shared < Math.min(open.size(), titles.size() - 1)
                && open.get(shared).getTitle().equals(titles.get(shared))) {
            shared++;
        }
        open.subList(Math.min(shared, open.size()), open.size()).clear();
        for (String title : titles.subList(Math.min(shared, titles.size()), titles.size())) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            item.setDestination(page);
            PDOutlineNode parent = open.isEmpty() ? outline : open.get(open.size() - 1);
            parent.addLast(item);
            open.add(item);
        }
    }
}
