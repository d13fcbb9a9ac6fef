package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether all that a page says stands on its sheets. */
public final class SheetWords {
    private SheetWords() {
    }

    /** What is written on a page's sheets, without spaces. */
    public static String of(Page page) {
        return blocks(page).map(placed -> bare(placed.block().wording())).collect(Collectors.joining("\n"));
    }

    /** What stands on a page's sheets. */
    static Stream<Block.Placed> blocks(Page page) {
        return Stream.concat(page.blocks().stream(), page.further().stream().flatMap(List::stream));
    }

    /** The names written on a page's map. */
    static List<String> onMap(Page page) throws AtlasException {
        return new MapRenderer(page.maps().get(0).scenes()).names(page.map());
    }

    /** A block as it is, whatever size it is set in. */
    static Block plain(Block.Placed placed) {
        return placed.block() instanceof Enlarged enlarged ? enlarged.block() : placed.block();
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u3000]", "");
    }

    /** What the text says and no sheet does: a sentence may be divided, nothing else. */
    public static List<String> missing(Page page, PageText text) {
        List<String> missing = new ArrayList<>();
        String all = of(page);
        String joined = all.replaceAll("\n", "");
        for (PageText.Part part : text.parts()) {
            said(part).map(SheetWords::bare).filter(words -> !all.contains(words)).filter(words -> !divided(words,
                    all)).forEach(missing::add);
        }
        text.notes().stream().map(SheetWords::bare).filter(note -> !joined.contains(note)).forEach(missing::add);
        return missing;
    }

    /** Whether a first part of it ends a block and the rest begins another. */
    private static boolean divided(String words, String all) {
        for (int i = 1; i < words.length(); i++) {
            if (all.contains(words.substring(0, i) + "\n") && all.contains(words.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> said(PageText.Part part) {
        Stream<String> words = part instanceof PageText.Paragraphs p ? p.sentences().stream()
                : part instanceof PageText.Facts f ? f.lines().stream().flatMap(l -> Stream.of(l.label(), l.value()))
                : part instanceof PageText.Grid g ? Stream.concat(g.columns().stream(),
                        g.rows().stream().flatMap(List::stream))
                : part instanceof PageText.Run r ? Stream.concat(Stream.of(r.lead()), r.names().stream())
                : ((PageText.Bars) part).bars().stream().flatMap(b -> Stream.of(b.label(), b.printed()));
        return Stream.concat(Stream.of(part.heading()), words);
    }

    /** Holds that nothing on a sheet overlaps and nothing runs over the paper. */
    public static void assertApart(List<Block.Placed> sheet, PaperSize paper) {
        PixelBox all = new PixelBox(0, 0, paper.pixelWidth(), paper.pixelHeight());
        for (int i = 0; i < sheet.size(); i++) {
            PixelBox box = sheet.get(i).box();
            assertTrue(all.encloses(box), box.toString());
            for (PixelBox before : sheet.subList(0, i).stream().map(Block.Placed::box).toList()) {
                assertFalse(box.grown(-0.2).intersects(before.grown(-0.2)), before + " meets " + box);
            }
        }
    }
}
