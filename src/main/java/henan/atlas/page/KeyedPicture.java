package henan.atlas.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture of a map, which has nothing to read beside its legend. Where the clusters of the area it is of, or of the
 * county of the cluster it is of, cannot all be named on it, all have numbers instead, and a list of them stands below
 * the legend.
 */
final class KeyedPicture {
    /** How large a map is at least beside a list, by the same without. */
    private static final double LEAST = 0.8;

    private final PageComposer composer;
    private final MapScenes scenes;
    private final AtlasSnapshot content;

    KeyedPicture(PageComposer composer, MapScenes scenes, AtlasSnapshot content) {
        this.composer = composer;
        this.scenes = scenes;
        this.content = content;
    }

    /** Lays it out. @param bare the picture without a list */
    Page compose(PageSpec bare) throws AtlasException {
        Page page = composer.compose(bare);
        if (bare.theme().isPresent() || !isListed(bare.area()) || page.findings().stream()
                .anyMatch(PreflightFinding::stops) || new MapQuery(scenes).nameless(page.map()).isEmpty()) {
            return page;
        }
        // Without room for all of the list, names where they find room tell more than numbers that nothing explains.
        ClusterKey key = ClusterKey.of(page, bare.area(), content);
        for (PageText.Part list : List.of(key.table(), key.run())) {
            Page keyed = composer.compose(keyed(bare, list));
            if (page.scaleDenominator() >= LEAST * keyed.scaleDenominator() && keyed.further().isEmpty()
                    && keyed.findings().stream().noneMatch(PreflightFinding::stops)
                    && !keyed.map().numbers().isEmpty()) {
                return keyed;
            }
        }
        return page;
    }

    private static boolean isListed(SubjectRef area) {
        return area.kind().isUnit() || area.kind() == SubjectKind.CLUSTER;
    }

    private static PageSpec keyed(PageSpec bare, PageText.Part list) {
        Set<PagePart> parts = EnumSet.copyOf(bare.choice().parts());
        parts.add(PagePart.TEXT);
        PageChoice choice = new PageChoice(bare.choice().template(), bare.choice().paper(), bare.choice().map(),
                List.of(), parts, bare.choice().approval(), bare.choice().note(), bare.choice().logo());
        return new PageSpec(choice, new PageText(bare.text().title(), bare.text().subtitle(), List.of(list),
                bare.text().sources(), List.of()), Optional.empty());
    }
}
