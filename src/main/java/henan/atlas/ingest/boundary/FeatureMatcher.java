package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds the unit of 2013, or the neighbouring prefecture, that a feature of the owner's is meant to be.
 *
 * <p>Any attribute may hold the code or the name, whatever its column is called: codes come first (six digits; also
 * twelve with zeros behind, nine with the country's 156 in front, or any with {@code .0} behind), then names; those of
 * 2013 before today's. A unit that the table says is contained in another's polygon goes into that one.
 */
final class FeatureMatcher {
    private static final Messages TEXT = Messages.of("boundary");
    private static final int LEAST_RING = 4;
    private static final double WEST = 73;
    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    private final List<Map<String, Set<String>>> tables;
    private final Crosswalk crosswalk;

    FeatureMatcher(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        Map<String, Set<String>> codes = new HashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        crosswalk.counties().forEach(unit -> {
            codes.put(unit.code(), Set.of(unit.polygonCode()));
            names.computeIfAbsent(unit.name(), k -> new TreeSet<>()).add(unit.polygonCode());
        });
        crosswalk.neighbours().forEach((code, name) -> {
            codes.put(code, Set.of(code));
            names.computeIfAbsent(name, k -> new TreeSet<>()).add(code);
        });
        tables = List.of(codes, crosswalk.codesBy(Crosswalk.Unit::codeNow), names,
                crosswalk.codesBy(Crosswalk.Unit::nameNow));
    }

    /** @throws AtlasException naming the feature, if it matches no unit or several, or its rings are broken */
    RawUnit match(RawFeature feature) throws AtlasException {
        checkRings(feature);
        for (Map<String, Set<String>> table : tables) {
            Set<String> found = new TreeSet<>();
            feature.attributes().values().forEach(value -> found.addAll(table.getOrDefault(plain(value), Set.of())));
            if (found.size() > 1) {
                throw new AtlasException(TEXT.message("own.several", feature.origin(), described(found)));
            }
            if (found.size() == 1) {
                return new RawUnit(found.iterator().next(), feature.rings());
            }
        }
        throw new AtlasException(TEXT.message("own.unknown", feature.origin(), feature.attributes()));
    }

    private static String plain(String value) {
        // A number that went through a table of real numbers.
        String text = value.strip().replaceFirst("^(\\d{6,12})\\.0+$", "$1");
        if (text.matches("\\d{6}0{6}")) {
            return text.substring(0, 6);
        }
        return text.matches("156\\d{6}") ? text.substring(3) : text;
    }

    private WordList described(Set<String> codes) {
        return WordList.of(codes.stream().map(code -> crosswalk.counties().stream()
                .filter(unit -> unit.code().equals(code)).map(unit -> unit.name() + " " + code).findFirst()
                .orElse(crosswalk.neighbours().getOrDefault(code, "") + " " + code)).toList());
    }

    private static void checkRings(RawFeature feature) throws AtlasException {
        if (feature.rings().isEmpty()) {
            throw new AtlasException(TEXT.message("geometry.kind", feature.origin()));
        }
        for (Coordinate[] ring : feature.rings()) {
            if (ring.length < LEAST_RING || !ring[0].equals2D(ring[ring.length - 1])) {
                throw new AtlasException(TEXT.message("geometry.open", feature.origin()));
            }
            for (Coordinate c : ring) {
                if (!(c.x >= WEST && c.x <= EAST && c.y >= SOUTH && c.y <= NORTH)) {
                    throw new AtlasException(TEXT.message("geometry.range", feature.origin(), c.x, c.y));
                }
            }
        }
    }
}
