package henan.atlas.report;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of an atlas a volume has pages of.
 *
 * @param wanted prefectures, with all their clusters, and clusters; empty for all there are
 */
public record VolumeSelection(Optional<Set<SubjectRef>> wanted) {
    /** Everything. */
    public static final VolumeSelection ALL = new VolumeSelection(Optional.empty());
    /** Names a title gives; of more, these and how many there are. */
    private static final int NAMED = 2;
    private static final Messages TEXTS = Messages.of("report");

    /** Some prefectures and clusters. */
    public static VolumeSelection of(Collection<SubjectRef> subjects) {
        return new VolumeSelection(Optional.of(new LinkedHashSet<>(subjects)));
    }

    boolean has(Prefecture prefecture) {
        return wanted.isEmpty() || wanted.get().contains(prefecture.ref());
    }

    boolean has(Cluster cluster) {
        return wanted.isEmpty() || wanted.get().contains(cluster.ref())
                || wanted.get().contains(SubjectRef.prefecture(cluster.prefectureCode()));
    }

    /** What it is called in a volume's title; empty for everything. */
    String words(AtlasIndex index) {
        if (wanted.isEmpty()) {
            return "";
        }
        List<String> names = wanted.get().stream().map(s -> index.name(s).orElse(s.id())).toList();
        return names.size() <= NAMED ? WordList.of(names).toString()
                : TEXTS.get("volume.some", names.get(0), names.size());
    }
}
