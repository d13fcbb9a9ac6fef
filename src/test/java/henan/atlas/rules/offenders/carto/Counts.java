package henan.atlas.rules.offenders.carto;

import java.util.concurrent.atomic.AtomicInteger;

/** Breaks a rule on purpose. */
final class Counts {
    static final AtomicInteger DRAWN = new AtomicInteger();

    private Counts() {
    }
}
