package henan.atlas.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** The list that tells which clusters the numbers of a map stand for where nothing else beside it does. */
record ClusterKey(List<Cluster> clusters) {
    private static final Messages TEXT = Messages.of("page");

    ClusterKey {
        clusters = List.copyOf(clusters);
    }

    /**
     * Of those on a map in the area it is of, or in the counties of the cluster it is of, in the order of a page's
     * list: so a cluster has one number wherever its prefecture or county is shown.
     */
    static ClusterKey of(Page page, SubjectRef about, AtlasSnapshot content) {
        Stream<SubjectRef> areas = about.kind() != SubjectKind.CLUSTER ? Stream.of(about)
                : content.index().cluster(about.id()).stream().flatMap(c -> c.countyCodes().stream())
                .map(SubjectRef::county);
        return new ClusterKey(areas.flatMap(area -> Stream.concat(content.index().counted(area).stream(),
                content.index().besides(area).stream())).distinct()
                .filter(c -> page.map().clusters().contains(c.id())).toList());
    }

    private List<String> ids() {
        return clusters.stream().map(Cluster::id).toList();
    }

    PageText.Part table() {
        return new PageText.Grid("", List.of(TEXT.get("picture.list")),
                clusters.stream().map(c -> List.of(c.name())).toList(), ids());
    }

    /** The same in fewer lines. */
    PageText.Part run() {
        return new PageText.Run(TEXT.get("picture.run"), clusters.stream().map(c -> Cluster.brief(c.name())).toList(),
                ids());
    }

    /** Whether a page's first sheet, where the map is, holds it. */
    boolean isBesideMap(Page page) {
        List<String> ids = ids();
        return page.blocks().stream().anyMatch(placed -> placed.block().clusters().equals(ids));
    }
}
