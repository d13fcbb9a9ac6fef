package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

/**
 * Raw rings on an integer grid become noded linework, each edge carrying the features that use it an odd number of
 * times.
 *
 * <p>Repeated vertices, zero-width spikes and everything else a feature runs over an even number of times vanish here.
 * The odd-use rule survives noding, since rounding moves closed rings to closed rings; so from one face to the next
 * across an edge, membership changes by exactly the edge's features.
 */
final class Noding {
    private Noding() {
    }

    /**
     * @param rings rings per feature, in cells
     * @return edges from the lesser to the greater vertex
     * @throws AtlasException when lines cross one another more often than any map's
     */
    static EdgeTable<int[]> node(List<List<Coordinate[]>> rings) throws AtlasException {
        EdgeTable<int[]> drawn = new EdgeTable<>();
        for (int feature = 0; feature < rings.size(); feature++) {
            int[] user = {feature};
            for (Coordinate[] ring : rings.get(feature)) {
                draw(drawn, ring, user);
            }
        }
        Collection<SegmentString> strings = new ArrayList<>();
        for (Coordinate[] chain : drawn.chains()) {
            strings.add(new NodedSegmentString(chain, users(drawn, chain[0], chain[1])));
        }
        CrossingLimit limit = new CrossingLimit();
        new MCIndexNoder(limit).computeNodes(strings);
        if (limit.isDone()) {
            throw new AtlasException(Messages.of("boundary").message("clean.crossings", CrossingLimit.MOST));
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1));
        noder.computeNodes(strings);
        EdgeTable<int[]> noded = new EdgeTable<>();
        for (Object string : noder.getNodedSubstrings()) {
            SegmentString s = (SegmentString) string;
            draw(noded, s.getCoordinates(), (int[]) s.getData());
        }
        return noded;
    }

    /** The features that use an edge an odd number of times, in order. */
    static int[] users(EdgeTable<int[]> edges, Coordinate a, Coordinate b) {
        return (a.compareTo(b) < 0 ? edges.at(a, b) : edges.at(b, a)).orElseThrow();
    }

    private static void draw(EdgeTable<int[]> edges, Coordinate[] path, int[] users) {
        for (int i = 1; i < path.length; i++) {
            int order = path[i - 1].compareTo(path[i]);
            if (order != 0) {
                Coordinate low = order < 0 ? path[i - 1] : path[i];
                Coordinate high = order < 0 ? path[i] : path[i - 1];
                edges.merge(low, high, users, (a, b) -> {
                    int[] odd = exclusiveOr(a, b);
                    return odd.length == 0 ? null : odd;
                });
            }
        }
    }

    /** Members of exactly one of two ascending lists, ascending. */
    static int[] exclusiveOr(int[] a, int[] b) {
        int[] result = new int[a.length + b.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (j == b.length || i < a.length && a[i] < b[j]) {
                result[n++] = a[i++];
            } else if (i == a.length || b[j] < a[i]) {
                result[n++] = b[j++];
            } else {
                i++;
                j++;
            }
        }
        return Arrays.copyOf(result, n);
    }
}
