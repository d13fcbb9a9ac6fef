package henan.atlas.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where subjects lie: a cluster where its drop stands, a unit where its seat does, all else where it is told to be. */
final class Places {
    private final AtlasIndex index;

    Places(AtlasIndex index) {
        this.index = index;
    }

    /** Degrees, longitude first, to about ten metres: more than a drop can tell. */
    static Cell cell(Position position) {
        String words = String.format(Locale.ROOT, "%.4f, %.4f", position.longitude(), position.latitude());
        return Cell.words(words, List.of(words));
    }

    /** The places of a subject; none where nothing is known of any. */
    List<Position> of(SubjectRef subject) {
        return index.shownAt(subject).stream().flatMap(place -> one(place).stream()).toList();
    }

    private Optional<Position> one(SubjectRef place) {
        return switch (place.kind()) {
            case CLUSTER -> index.cluster(place.id()).map(Cluster::position);
            case COUNTY -> index.seat(place).map(Seat::position).or(() -> index.county(place.id())
                    .map(County::prefectureCode).flatMap(index::prefecture)
                    .filter(above -> above.seatUnitCode().equals(place.id())).flatMap(this::seat));
            case PREFECTURE -> index.prefecture(place.id()).flatMap(this::seat);
            default -> Optional.empty();
        };
    }

    /** A place that is seat on several levels is listed once, at the highest. */
    private Optional<Position> seat(Prefecture prefecture) {
        return index.seat(prefecture.ref()).or(() -> index.seat(SubjectRef.PROVINCE)
                .filter(capital -> capital.name().equals(prefecture.name()))).map(Seat::position);
    }
}
