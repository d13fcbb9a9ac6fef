package henan.atlas.domain;

import java.util.List;

/** How far off a cluster is near. @param kilometres of a straight line between the places shown */
public record NearRadius(int kilometres) {
    /** As many are near as a page shows without being scrolled. */
    public static final NearRadius USUAL = new NearRadius(40);
    /** What a person chooses among, the least first. */
    public static final List<NearRadius> CHOICES = List.of(new NearRadius(20), USUAL, new NearRadius(60),
            new NearRadius(100));
}
