package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapLayers;
import henan.atlas.render.PaintHints;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A side of paper with blocks on it: all of a sheet that continues a page, and what stands about the map on the first.
 *
 * @param title  of the page it belongs to
 * @param blocks what stands where, head and foot first
 */
record Sheet(String title, PaperSize paper, List<Block.Placed> blocks) implements Drawing {
    private static final Messages TEXT = Messages.of("page");

    Sheet {
        blocks = List.copyOf(blocks);
    }

    @Override
    public boolean continues() {
        return true;
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        return paint(g, (h, map) -> List.of());
    }

    /** Paints it in the order it is read: head, ground, what stands about it, foot. @return what the ground gave */
    List<String> paint(Graphics2D g, Ground ground) throws AtlasException {
        PaintHints.set(g);
        BookPage.blank(g, paper);
        List<Block.Placed> inOrder = new ArrayList<>(blocks);
        inOrder.sort(Comparator.comparing(p -> p.block().isFoot()));
        List<String> dropped = new ArrayList<>();
        boolean several = inOrder.stream().anyMatch(p -> p.block() instanceof MapPlace);
        for (int i = 0; i < inOrder.size(); i++) {
            Block block = inOrder.get(i).block();
            String name = block.name().isBlank() ? TEXT.get("layer.text") : block.name();
            try (MapLayers.Open layer = MapLayers.layer(g, block.layer(), name)) {
                if (block instanceof MapPlace place) {
                    dropped.addAll(ground.paint(g, place.map()));
                } else {
                    block.paint(g, inOrder.get(i).box());
                }
            }
            if (i == 0 && !several) {
                try (MapLayers.Open layer = MapLayers.layer(g, "map", TEXT.get("layer.map"))) {
                    dropped.addAll(ground.paint(g, 0));
                }
            }
        }
        return dropped;
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        return picture(density, (g, map) -> List.of());
    }

    /** What lies between the paper and the blocks. */
    interface Ground {
        /** @param map which of its maps is to be painted, from 0 @return names of places that found no room */
        List<String> paint(Graphics2D g, int map) throws AtlasException;
    }

    Picture picture(double density, Ground ground) throws AtlasException {
        double dpi = density * 96;
        BufferedImage image = new BufferedImage(Math.max(1, paper.dotsAcross(dpi)), Math.max(1, paper.dotsDown(dpi)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            g.scale(density, density);
            return new Picture(image, paint(g, ground));
        } finally {
            g.dispose();
        }
    }

    /** The same as a page of a volume: moved away from the binding, with its number at the outer edge. */
    Sheet in(Binding binding, int number) {
        return new Sheet(title, paper, blocks.stream().map(p -> new Block.Placed(p.block().in(binding, number),
                p.box().moved(binding.shift(number), 0))).toList());
    }

    /** The same where it is known on which page of a volume what stands. */
    Sheet withPages(EntryPages pages) {
        return new Sheet(title, paper, blocks.stream().map(p -> new Block.Placed(p.block().withPages(pages), p.box()))
                .toList());
    }

    /** What is said on it. */
    String said() {
        return blocks.stream().map(p -> p.block().said()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Ids of the clusters that have a row on it. */
    Set<String> clusters() {
        return blocks.stream().flatMap(b -> b.block().clusters().stream()).collect(Collectors.toSet());
    }
}
