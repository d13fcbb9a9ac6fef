package henan.atlas.rules.offenders.ingest;

/** Breaks a rule on purpose. */
public class Prints {
    void say() {
        System.out.println();
    }
}
