package henan.atlas.rules.offenders.ingest.boundary;

/** Breaks a rule on purpose. */
public class Complains {
    void say() {
        System.err.println();
    }
}
