package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.FirmRole;
import henan.atlas.text.Messages;

/** Whether something is yet to be verified: told by the mark 待核 wherever it stands. */
public enum Uncertainty implements RaisedMark {
    NONE,
    /** A cluster on weak evidence, a firm whose sources could not be found again. */
    UNCERTAIN;

    private static final Messages TEXTS = Messages.of("content");

    public static Uncertainty of(boolean weak) {
        return weak ? UNCERTAIN : NONE;
    }

    public static Uncertainty of(Cluster cluster) {
        return of(cluster.confidence() == Confidence.C);
    }

    public static Uncertainty of(FirmRole role) {
        return of(role.reading() == FirmRole.Reading.NOT_AGAIN);
    }

    public boolean isUncertain() {
        return this == UNCERTAIN;
    }

    @Override
    public String inline() {
        return isUncertain() ? TEXTS.get("uncertain.inline") : "";
    }

    @Override
    public String raised() {
        return isUncertain() ? TEXTS.get("uncertain.raised") : "";
    }

    @Override
    public String key() {
        return isUncertain() ? TEXTS.get("uncertain.key", inline()) : "";
    }
}
