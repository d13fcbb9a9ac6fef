package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/** Tells graphics that keep layers what of a map is painted; what it would cost is spared where none are kept. */
record MapThings(Graphics2D g, MapFeatures features) {
    private static final Messages TEXT = Messages.of("render");

    /** Whether things are painted each by itself. */
    boolean areKept() {
        return g instanceof MapLayers;
    }

    /** @param name of a layer, part of its id and of the key of its name */
    MapLayers.Open layer(String name) {
        return areKept() ? MapLayers.layer(g, "map-" + name, TEXT.get("layer." + name)) : MapLayers.NONE;
    }

    /** @param what what of the subject it is, as its name; empty for itself */
    MapLayers.Open thing(String what, Optional<SubjectRef> subject) {
        return g instanceof MapLayers layers && subject.isPresent()
                ? layers.openThing(id(what, subject.get()), features.name(subject.get())) : MapLayers.NONE;
    }

    /** Several clusters in one place. */
    MapLayers.Open clusters(List<String> ids) {
        return g instanceof MapLayers layers ? layers.openThing("clusters-" + ids.get(0),
                WordList.of(ids.stream().map(i -> features.name(SubjectRef.cluster(i))).toList()).toString())
                : MapLayers.NONE;
    }

    /** An area of a layer; none where its areas are no things of the atlas. */
    Optional<SubjectRef> area(String layer, BoxedShape shape) {
        return switch (layer) {
            case DisplayLevel.PREFECTURE -> Optional.of(SubjectRef.prefecture(shape.areaCode()));
            case DisplayLevel.COUNTY -> Optional.of(SubjectRef.county(shape.areaCode()));
            default -> Optional.empty();
        };
    }

    private static String id(String what, SubjectRef subject) {
        return ((what.isEmpty() ? "" : what + "-") + subject).replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
