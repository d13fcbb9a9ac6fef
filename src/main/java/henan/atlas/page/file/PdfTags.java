package henan.atlas.page.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The parts of one page while it is painted. */
final class PdfTags {
    private static final String OF_PAPER = "/Artifact BMC";

    private final PdfStructure structure;
    private final PDPage page;
    /** The part each marked piece of the page belongs to, by its number. */
    private final COSArray marked;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Led> links = new ArrayList<>();
    /** The operator that marks what is painted now; empty when it has to be made. */
    private String now = "";

    private record Open(Role role, COSDictionary element) {
    }

    /** A link and the part it is. */
    record Led(COSDictionary element, PageLink link, String said) {
    }

    PdfTags(PdfStructure structure, PDPage page, COSDictionary section, COSArray marked) {
        this.structure = structure;
        this.page = page;
        this.marked = marked;
        open.push(new Open(Role.SECTION, section));
    }

    Tags.Part open(Role role, String said) {
        COSDictionary within = open.peek().element();
        // What is within something of the paper is of the paper too.
        return open(isOfPaper(role) ? new Open(Role.ARTIFACT, within)
                : new Open(role, structure.element(role, said, within)));
    }

    /** A part that may have begun in another column or on another page. */
    Tags.Part goOn(Role role, Object whole) {
        return isOfPaper(role) ? open(role, "")
                : open(new Open(role, structure.element(role, whole, open.peek().element())));
    }

    private boolean isOfPaper(Role role) {
        return role == Role.ARTIFACT || open.peek().role() == Role.ARTIFACT;
    }

    private Tags.Part open(Open opened) {
        open.push(opened);
        now = "";
        return () -> {
            if (open.pop() != opened) {
                throw new IllegalStateException("closed before what is in it: " + opened.role());
            }
            now = "";
        };
    }

    Tags.Part open(PageLink link, String said) {
        Tags.Part part = open(Role.LINK, "");
        links.add(new Led(open.peek().element(), link, said));
        return part;
    }

    /** The operator that marks what is painted next. */
    String mark() {
        if (now.isEmpty()) {
            now = open.peek().role().isWritten() && open.peek().role() != Role.ARTIFACT ? numbered() : OF_PAPER;
        }
        return now;
    }

    private String numbered() {
        COSDictionary element = open.peek().element();
        int number = marked.size();
        marked.add(element);
        element.setItem(COSName.PG, page.getCOSObject());
        PdfStructure.add(element, COSInteger.get(number));
        return "/" + open.peek().role().tag() + " <</MCID " + number + ">> BDC";
    }

    List<Led> links() {
        return links;
    }
}
