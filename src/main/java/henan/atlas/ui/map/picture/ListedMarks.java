package henan.atlas.ui.map.picture;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.NumberedDrops;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What of a list beside the map is seen over its picture: numbers in drops, on counted symbols and on areas, and small
 * and pale the clusters that are not listed.
 *
 * @param drops   the drops that bear a number, by the clusters' ids
 * @param counted counted symbols that bear numbers
 * @param others  the clusters that are not listed
 * @param areas   the numbers of counties and prefectures
 */
public record ListedMarks(Map<String, MapSymbols.MarkImage> drops, List<Counted> counted, List<Placed> others,
                          List<Placed> areas) {
    static final ListedMarks NONE = new ListedMarks(Map.of(), List.of(), List.of(), List.of());
    /** By how much the drop of a cluster that is not listed is smaller. */
    private static final double SMALLER = 0.8;

    /** How far above the middle of a seat the number of its area stands, in logical pixels. */
    private static final double ABOVE = 12;

    /** A small picture and where it stands. */
    public record Placed(MapSymbols.MarkImage image, GroundPoint at) {
    }

    /** A counted symbol as wide as its numbers need. */
    public record Counted(DropPlaces.Group group, MapSymbols.MarkImage image) {
    }

    static ListedMarks of(FrameOverlay.Asked asked, MapScenes scenes, MapSpec picture, DropPlaces places,
                          DropPlaces.Seen seen, double height) throws AtlasException {
        if (asked.listed().numbers().isEmpty() && asked.others().isEmpty()) {
            return NONE;
        }
        MapQuery query = new MapQuery(scenes);
        MapSymbols symbols = new MapSymbols(scenes);
        NumberedDrops numbered = query.numbered(picture, asked.listed().clusters(), seen);
        Map<String, MapSymbols.MarkImage> drops = new HashMap<>();
        for (Map.Entry<String, Integer> one : numbered.alone().entrySet()) {
            Optional<MapSymbols.Sign> sign = FrameOverlay.sign(asked.content(), one.getKey());
            if (sign.isPresent()) {
                drops.put(one.getKey(), symbols.numberedSymbol(picture.style(), sign.get(), picture.purpose(),
                        picture.viewport().scaleDenominator(), NumberedDrops.height(height, one.getValue()),
                        one.getValue(), picture.density()));
            }
        }
        List<Counted> counted = new ArrayList<>();
        for (NumberedDrops.Counted one : numbered.counted()) {
            counted.add(new Counted(one.group(), symbols.countedSymbol(picture, one, picture.density())));
        }
        return new ListedMarks(drops, counted, others(asked, symbols, picture, places, height),
                areas(asked, symbols, query, picture));
    }

    /** One above another where they are crowded: they are there to be seen, not to be told apart. */
    private static List<Placed> others(FrameOverlay.Asked asked, MapSymbols symbols, MapSpec picture,
                                       DropPlaces places, double height) throws AtlasException {
        List<Placed> others = new ArrayList<>();
        for (String id : places.fromNorthToSouth(asked.others())) {
            Optional<MapSymbols.Sign> sign = FrameOverlay.sign(asked.content(), id);
            if (sign.isPresent()) {
                others.add(new Placed(symbols.clusterSymbol(picture.style(), sign.get(), picture.purpose(),
                        picture.viewport().scaleDenominator(), height * SMALLER, picture.density()),
                        places.drops().get(id)));
            }
        }
        return others;
    }

    /** Where numbers would lie upon one another, the first have their place. */
    private static List<Placed> areas(FrameOverlay.Asked asked, MapSymbols symbols, MapQuery query, MapSpec picture)
            throws AtlasException {
        if (asked.listed().numbers().keySet().stream().noneMatch(place -> place.kind().isUnit())) {
            return List.of();
        }
        HitIndex hits = query.hits(picture);
        List<Placed> areas = new ArrayList<>();
        List<Envelope> taken = new ArrayList<>();
        double metres = picture.viewport().metresPerPixel();
        for (Map.Entry<SubjectRef, Integer> one : asked.listed().numbers().entrySet()) {
            Optional<GroundPoint> at = one.getKey().kind().isUnit() ? hits.middle(one.getKey()) : Optional.empty();
            if (at.isEmpty()) {
                continue;
            }
            MapSymbols.MarkImage plate = symbols.numberPlate(picture.style(), one.getValue(), picture.leastType(),
                    picture.density());
            // Above the seat, whose name stands beside it.
            GroundPoint above = new GroundPoint(at.get().x(),
                    at.get().y() + ABOVE * NumberedDrops.larger(picture.leastType()) * metres);
            Envelope ground = new Envelope(new Coordinate(above.x(), above.y()));
            ground.expandBy(plate.width() * metres / 2, plate.height() * metres / 2);
            if (taken.stream().noneMatch(ground::intersects)) {
                taken.add(ground);
                areas.add(new Placed(plate, above));
            }
        }
        return areas;
    }
}
