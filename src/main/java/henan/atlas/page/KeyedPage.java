package henan.atlas.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of one cluster, which says nothing of the others on its map. Where those of its county cannot all be named
 * there, all but the one it is of have numbers instead, and a list of them stands beside the map.
 */
final class KeyedPage {
    private final Layout layout;
    private final MapScenes scenes;
    private final AtlasSnapshot content;

    /** Lays out a page that says what it is given and no more. */
    interface Layout {
        Page of(PageSpec spec) throws AtlasException;
    }

    KeyedPage(Layout layout, MapScenes scenes, AtlasSnapshot content) {
        this.layout = layout;
        this.scenes = scenes;
        this.content = content;
    }

    /** Lays it out: the list before all it says, or as little behind as it takes that the map is no smaller for it. */
    Page compose(PageSpec bare) throws AtlasException {
        Page page = layout.of(bare);
        if (bare.choice().template() != PageTemplate.CLUSTER || !bare.choice().has(PagePart.TEXT)
                || new MapQuery(scenes).nameless(page.map()).isEmpty()) {
            return page;
        }
        ClusterKey key = ClusterKey.of(page, bare.area(), content);
        Page first = layout.of(with(bare, key, 0));
        Page keyed = first;
        for (int before = 1; before <= bare.text().parts().size() && !isAsGood(keyed, page, key); before++) {
            keyed = layout.of(with(bare, key, before));
        }
        return isAsGood(keyed, page, key) ? keyed : first;
    }

    private static boolean isAsGood(Page keyed, Page bare, ClusterKey key) {
        return keyed.scaleDenominator() <= bare.scaleDenominator()
                && keyed.further().size() <= bare.further().size() && key.isBesideMap(keyed);
    }

    /** @param before how many parts stand before the list */
    private static PageSpec with(PageSpec bare, ClusterKey key, int before) {
        PageText text = bare.text();
        List<PageText.Part> parts = new ArrayList<>(text.parts());
        parts.add(before, key.run());
        return new PageSpec(bare.choice(), new PageText(text.title(), text.subtitle(), parts, text.sources(),
                text.notes(), text.spare()), bare.theme());
    }
}
