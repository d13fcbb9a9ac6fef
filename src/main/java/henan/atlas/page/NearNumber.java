package henan.atlas.page;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Tells where a cluster without a number is to be looked for: beside one that has one, else in its prefecture. */
record NearNumber(AtlasIndex index) {
    private static final Messages TEXT = Messages.of("page");
    /** Farthest that stands beside a place, in degrees of latitude: about 20 km. */
    private static final double BESIDE = 0.18;

    /** @param numbers the numbers there are, by cluster id */
    String remark(String cluster, Map<String, Integer> numbers) {
        Optional<Cluster> own = index.cluster(cluster);
        Optional<String> beside = own.flatMap(c -> numbers.keySet().stream().flatMap(id -> index.cluster(id).stream())
                .filter(other -> apart(c.position(), other.position()) <= BESIDE)
                .min(Comparator.comparing(other -> apart(c.position(), other.position())))
                .map(other -> TEXT.get("page.bare.beside", numbers.get(other.id()))));
        return beside.or(() -> own.flatMap(c -> index.prefectureOf(SubjectRef.cluster(c.id())))
                .map(in -> TEXT.get("page.bare.in", in.name()))).orElse(TEXT.get("page.bare"));
    }

    /** Distance, in degrees of latitude. */
    private static double apart(Position a, Position b) {
        double across = (a.longitude() - b.longitude()) * Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot(across, a.latitude() - b.latitude());
    }
}
