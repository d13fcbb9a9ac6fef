package henan.atlas.page;

import henan.atlas.page.file.PageLink;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;

/** Graphics that keep where what is painted leads. */
final class PaintedLinks extends SVGGraphics2D implements Tags {
    private final List<Integer> pages = new ArrayList<>();

    PaintedLinks() throws ParserConfigurationException {
        super(DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
    }

    /** Numbers of the pages, in the order of the painting. */
    List<Integer> pages() {
        return List.copyOf(pages);
    }

    @Override
    public Part open(Role role, String said) {
        return NONE;
    }

    @Override
    public Part open(PageLink link, String said) {
        pages.add(link.page());
        return NONE;
    }
}
