package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What is to be known of a page before it is let out. */
final class Preflight {
    private static final Messages TEXT = Messages.of("page");
    private static final List<String> COUNTRY = List.of("中国", "全国");

    private final PageSpec pageSpec;
    private final TextPainter text;
    /** Key of the finding that a part of the area lies outside the frame. */
    static final String CUT = "find.cut";
    /** Key of the finding that the note is longer than a foot. */
    static final String NOTE = "find.note";
    /** Most of a sheet's height that is a note's. */
    private static final double MOST_NOTE = 0.2;
    private final List<PreflightFinding> findings = new ArrayList<>();

    Preflight(PageSpec pageSpec, TextPainter text) {
        this.pageSpec = pageSpec;
        this.text = text;
    }

    List<PreflightFinding> findings(PageFrame frame, PageCredits credits, PageLayout layout, MapFit fit,
                                    List<Block.Placed> blocks) {
        size(frame, layout);
        scale(fit);
        COUNTRY.stream().filter(frame.title()::contains).findFirst()
                .ifPresent(word -> add(PreflightFinding.Severity.ERROR, "find.country", word));
        parts(credits.isInternal(), credits.lacksBoundarySource());
        title(frame);
        if (!layout.further().isEmpty()) {
            add(PreflightFinding.Severity.NOTE, "find.sheets", 1 + layout.further().size());
        }
        names(PreflightFinding.Severity.WARNING, "find.omitted", layout.omitted().stream()
                .filter(n -> !n.equals(TEXT.get("legend.title"))).toList());
        glyphs(blocks);
        return List.copyOf(findings);
    }

    /** The same of a page of words alone. @param further how many sheets it has behind the first */
    List<PreflightFinding> findings(PageFrame frame, PageCredits credits, int further, List<String> omitted,
                                    List<Block.Placed> blocks) {
        if (frame.noteShare() > MOST_NOTE) {
            add(PreflightFinding.Severity.ERROR, NOTE, pageSpec.choice().note().length());
        }
        COUNTRY.stream().filter(frame.title()::contains).findFirst()
                .ifPresent(word -> add(PreflightFinding.Severity.ERROR, "find.country", word));
        if (credits.isInternal()) {
            add(PreflightFinding.Severity.WARNING, "find.unapproved");
        }
        title(frame);
        if (further > 0) {
            add(PreflightFinding.Severity.NOTE, "find.sheets", 1 + further);
        }
        names(PreflightFinding.Severity.WARNING, "find.omitted", omitted);
        glyphs(blocks);
        return List.copyOf(findings);
    }

    /** What stops it for want of room; empty for nothing. */
    Optional<PreflightFinding> crowded(PageFrame frame, PageLayout layout) {
        size(frame, layout);
        title(frame);
        return findings.stream().filter(PreflightFinding::stops).findFirst();
    }

    private void title(PageFrame frame) {
        if (!frame.fitsTitle()) {
            // A picture can be asked for in another size, and tells nothing but names.
            add(pageSpec.choice().template() == PageTemplate.MAP ? PreflightFinding.Severity.ERROR
                    : PreflightFinding.Severity.WARNING, "find.title", frame.title());
        }
    }

    /** The picture at the head cannot be read. @param why why not */
    void logo(Message why) {
        findings.add(new PreflightFinding(PreflightFinding.Severity.ERROR, why, TEXT.message("find.logo.remedy")));
    }

    private void add(PreflightFinding.Severity severity, String key, Object... arguments) {
        findings.add(new PreflightFinding(severity, TEXT.message(key, arguments),
                TEXT.message(key + ".remedy", arguments)));
    }

    private void names(PreflightFinding.Severity severity, String key, List<String> names) {
        if (!names.isEmpty()) {
            add(severity, key, WordList.of(names.stream().distinct().toList()));
        }
    }

    private void size(PageFrame frame, PageLayout layout) {
        PixelBox map = layout.map();
        if (frame.noteShare() > MOST_NOTE) {
            add(PreflightFinding.Severity.ERROR, NOTE, pageSpec.choice().note().length());
            return;
        }
        double least = pageSpec.choice().template().leastMap() * PaperSize.PIXELS;
        if (map.width() < least || map.height() < least) {
            add(PreflightFinding.Severity.ERROR, "find.small", pageSpec.choice().paper().width(),
                    pageSpec.choice().paper().height());
        } else if (layout.omitted().contains(TEXT.get("legend.title"))) {
            add(PreflightFinding.Severity.ERROR, "find.noRoomForLegend");
        }
    }

    private void scale(MapFit fit) {
        if (fit.isTooLarge()) {
            add(PreflightFinding.Severity.ERROR, "find.scaleTooLarge",
                    ScaleText.exactly(fit.how().asked().orElseThrow()), ScaleText.exactly(MapFit.LARGEST_SCALE));
        } else if (fit.cuts()) {
            add(PreflightFinding.Severity.WARNING, CUT, ScaleText.exactly(fit.how().asked().orElseThrow()),
                    ScaleText.exactly(fit.fittedScale()));
        }
    }

    private void parts(boolean unapproved, boolean noSource) {
        if (!pageSpec.choice().has(PagePart.LEGEND)) {
            add(PreflightFinding.Severity.WARNING, "find.noLegend");
        }
        if (!pageSpec.choice().has(PagePart.SCALE)) {
            add(PreflightFinding.Severity.WARNING, "find.noScale");
        }
        if (!pageSpec.choice().has(PagePart.SOURCES) || noSource) {
            add(PreflightFinding.Severity.WARNING, "find.noSource");
        }
        if (unapproved) {
            add(PreflightFinding.Severity.WARNING, "find.unapproved");
        }
    }

    private void glyphs(List<Block.Placed> blocks) {
        TreeSet<Integer> missing = new TreeSet<>();
        blocks.forEach(b -> b.block().wording().codePoints().filter(c -> c > ' ' && c != '\u3000'
                && c != '\u00a0' && !(text.canShow(c, FurnitureStyle.CELL) && text.canShow(c, FurnitureStyle.BODY)))
                .forEach(missing::add));
        if (!missing.isEmpty()) {
            add(PreflightFinding.Severity.WARNING, "find.glyphs", WordList.of(missing.stream()
                    .map(c -> TEXT.message("find.glyph", Character.toString(c), String.format("%04X", c)))
                    .toList()));
        }
    }
}
