package henan.atlas.page.file;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The tree of a PDF's parts (ISO 32000-1, 14.7): what every piece of every page is, in the order it is read. */
final class PdfStructure {
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole;
    /** To what parts the content of each page, and each link, belongs, by the number page or link has. */
    private final COSArray parents = new COSArray();
    /** The parts that go on over several columns or pages, by what is the same for all of one. */
    private final Map<Object, COSDictionary> ongoing = new IdentityHashMap<>();
    private int numbered;

    PdfStructure() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        whole = element(COSName.getPDFName("Document"), root);
    }

    /** A page's parts. @param section what the page belongs to */
    PdfTags page(PDPage page, COSDictionary section) {
        COSArray marked = new COSArray();
        page.setStructParents(number(marked));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return new PdfTags(this, page, section, marked);
    }

    /** A part of the whole. */
    COSDictionary section() {
        return element(COSName.getPDFName(Role.SECTION.tag()), whole);
    }

    COSDictionary element(Role role, String said, COSDictionary parent) {
        COSDictionary element = element(COSName.getPDFName(role.tag()), parent);
        if (!said.isEmpty()) {
            element.setItem(COSName.getPDFName("Alt"), new COSString(said));
        }
        if (role == Role.COLUMN_HEAD || role == Role.ROW_HEAD) {
            COSDictionary attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setItem(COSName.getPDFName("O"), COSName.getPDFName("Table"));
            attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(role == Role.ROW_HEAD ? "Row"
                    : "Column"));
            element.setItem(COSName.A, attributes);
        }
        return element;
    }

    /** The part of a whole, which may be there already. */
    COSDictionary element(Role role, Object whole, COSDictionary parent) {
        return ongoing.computeIfAbsent(whole, w -> element(role, "", parent));
    }

    private static COSDictionary element(COSName tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, tag);
        element.setItem(COSName.P, parent);
        add(parent, element);
        return element;
    }

    /** Adds to what a part is made of. */
    static void add(COSDictionary parent, COSBase kid) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids == null && parent.getItem(COSName.P) != null && kid instanceof COSInteger) {
            parent.setItem(COSName.K, kid);
        } else if (kids instanceof COSArray array) {
            array.add(kid);
        } else {
            COSArray array = new COSArray();
            array.setDirect(true);
            if (kids != null) {
                array.add(kids);
            }
            array.add(kid);
            parent.setItem(COSName.K, array);
        }
    }

    /** Makes a link belong to a part. */
    void link(COSDictionary part, PDPage page, PDAnnotation link) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, link.getCOSObject());
        reference.setItem(COSName.PG, page.getCOSObject());
        add(part, reference);
        link.setStructParent(number(part));
    }

    private int number(COSBase parent) {
        parents.add(COSInteger.get(numbered));
        parents.add(parent);
        return numbered++;
    }

    void finish(PDDocument document) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, numbered);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("StructTreeRoot"), root);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("MarkInfo"), marked);
    }
}
