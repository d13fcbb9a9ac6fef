package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.MapQuery;
import henan.atlas.render.PaintHints;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page laid out: what screen, PDF, SVG, PNG and printer get is the same.
 *
 * <p><b>Threading:</b> immutable; may be painted by any thread.
 */
public final class Page implements Drawing {
    private static final Messages TEXT = Messages.of("page");
    private static final int NAMES_TOLD = 8;

    private final String title;
    private final PaperSize paper;
    private final PageMap map;
    private final List<Block.Placed> blocks;
    private final List<PreflightFinding> findings;

    Page(String title, PaperSize paper, PageMap map, List<Block.Placed> blocks, List<PreflightFinding> findings) {
        this.title = title;
        this.paper = paper;
        this.map = map;
        this.blocks = List.copyOf(blocks);
        this.findings = List.copyOf(findings);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public PaperSize paper() {
        return paper;
    }

    /** What the map on it shows. */
    public MapSpec map() {
        return map.spec();
    }

    /** Denominator of its map's scale. */
    public double scaleDenominator() {
        return map.spec().viewport().scaleDenominator();
    }

    /** The map's place on the page. Units: logical pixels. */
    PixelBox mapFrame() {
        return map.frame();
    }

    List<Block.Placed> blocks() {
        return blocks;
    }

    /** What the layout has shown to be wrong or worth knowing; quick. */
    public List<PreflightFinding> findings() {
        return findings;
    }

    /** All there is to know before the page is let out: the same, and the names that found no room on the map. */
    public List<PreflightFinding> preflight() throws AtlasException {
        return findings.stream().anyMatch(PreflightFinding::stops) ? findings
                : findingsWith(new MapQuery(map.scenes()).dropped(map.spec()));
    }

    List<PreflightFinding> findingsWith(List<String> dropped) {
        List<PreflightFinding> all = new ArrayList<>(findings);
        dropped(dropped).ifPresent(all::add);
        return all;
    }

    /** The finding that some names found no room; empty when all did. */
    private static Optional<PreflightFinding> dropped(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        WordList some = WordList.of(names.stream().limit(NAMES_TOLD).toList());
        return Optional.of(new PreflightFinding(PreflightFinding.Severity.NOTE, TEXT.message(names.size() > NAMES_TOLD
                ? "find.names.many" : "find.names", names.size(), some), TEXT.message("find.names.remedy")));
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        PaintHints.set(g);
        paper(g);
        List<String> dropped = map.paint(g);
        paintBlocks(g);
        return dropped;
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        double dpi = density * 96;
        BufferedImage image = new BufferedImage(Math.max(1, paper.dotsAcross(dpi)), Math.max(1, paper.dotsDown(dpi)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            PaintHints.set(g);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            g.scale(density, density);
            paper(g);
            List<String> dropped = map.paintPixels(g, density);
            paintBlocks(g);
            return new Picture(image, dropped);
        } finally {
            g.dispose();
        }
    }

    private void paper(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(PixelShapes.of(new PixelBox(-1, -1, paper.pixelWidth() + 2, paper.pixelHeight() + 2)));
    }

    private void paintBlocks(Graphics2D g) throws AtlasException {
        for (Block.Placed placed : blocks) {
            placed.block().paint(g, placed.box());
        }
    }
}
