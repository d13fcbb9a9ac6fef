package henan.atlas.ui.map.picture;

import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.ClusterNaming;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.SeenDrops;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is laid over a picture: drops, counted symbols and their names. To find it takes longer than a frame has, so the
 * thread that draws the picture finds it with that.
 *
 * @param asked what is shown
 * @param seen  the clusters that have a drop, and those that are counted
 * @param names of clusters, and of counties that are chosen
 * @param drops the drop of each cluster in the usual size
 * @param listed what of a list beside the map is seen
 * @param order ids of the clusters that have a drop, as these lie upon one another
 */
public record FrameOverlay(Asked asked, DropPlaces.Seen seen, Map<SubjectRef, MapQuery.NamePicture> names,
                           Map<String, MapSymbols.MarkImage> drops, List<String> order, ListedMarks listed) {
    /** Most clusters of which is found at once what is laid over a picture. */
    private static final int MOST_AT_ONCE = 2000;

    /**
     * What is to be shown over a picture.
     *
     * @param clusters ids of those whose drops are shown
     * @param selected what is selected, the most important first
     * @param listed   places listed beside the map
     * @param others   ids of clusters shown besides, which are not listed
     */
    public record Asked(AtlasSnapshot content, Set<String> clusters, List<SubjectRef> selected, ListedPlaces listed,
                        Set<String> others) {
        /** Whether to find it takes longer than a frame has. */
        public boolean isLong() {
            return clusters.size() + others.size() > MOST_AT_ONCE;
        }

        /** Whether another is the same, of the same records. */
        public boolean isAs(Asked other) {
            return content == other.content && clusters.equals(other.clusters) && selected.equals(other.selected)
                    && listed == other.listed && others == other.others;
        }

        Set<String> chosen() {
            return SeenDrops.of(clusters, selected, Stream.empty()).chosen();
        }

        /** What is named on any map: of what is selected. */
        public Set<SubjectRef> named() {
            return SeenDrops.named(selected);
        }
    }

    /**
     * Finds it for a picture.
     *
     * @param scenes what the picture is drawn from
     * @param places where clusters are shown on it
     * @param naming names them on it
     * @param height of a drop of usual size, in logical pixels
     * @throws AtlasException when symbols or geometry cannot be read
     */
    static FrameOverlay of(Asked asked, MapScenes scenes, MapSpec picture, DropPlaces places, ClusterNaming naming,
                           double height) throws AtlasException {
        DropPlaces.Seen seen = places.seen(asked.clusters()::contains, asked.chosen());
        MapSymbols symbols = new MapSymbols(scenes);
        Map<MapSymbols.Sign, MapSymbols.MarkImage> images = new HashMap<>();
        Map<String, MapSymbols.MarkImage> drops = new HashMap<>();
        for (String id : seen.drops()) {
            Optional<MapSymbols.Sign> sign = sign(asked.content(), id);
            if (sign.isPresent()) {
                MapSymbols.MarkImage image = images.get(sign.get());
                if (image == null) {
                    image = symbols.clusterSymbol(picture.style(), sign.get(), picture.purpose(),
                            picture.viewport().scaleDenominator(), height, picture.density());
                    images.put(sign.get(), image);
                }
                drops.put(id, image);
            }
        }
        for (DropPlaces.Group group : seen.counted()) {
            symbols.countedSymbol(picture, group, picture.density());
        }
        ListedMarks listed = ListedMarks.of(asked, scenes, picture, places, seen, height);
        Map<SubjectRef, MapQuery.NamePicture> names = new HashMap<>(naming.names(asked.clusters(), asked.named()));
        // What bears a number is named in the list.
        names.keySet().removeIf(one -> listed.drops().containsKey(one.id()) && !asked.named().contains(one));
        return new FrameOverlay(asked, seen, names, drops, places.fromNorthToSouth(seen.drops()), listed);
    }

    /** What a cluster's drop tells; empty for one there is no longer. */
    static Optional<MapSymbols.Sign> sign(AtlasSnapshot content, String cluster) {
        return content.index().cluster(cluster).map(c -> MapSymbols.Sign.of(content.index(), c));
    }
}
