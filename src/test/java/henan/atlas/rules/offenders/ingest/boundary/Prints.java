package henan.atlas.rules.offenders.ingest.boundary;

/** Breaks a rule on purpose. */
public class Prints {
    void say() {
        System.out.println();
    }
}
