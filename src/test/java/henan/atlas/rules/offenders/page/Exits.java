package henan.atlas.rules.offenders.page;

/** Breaks a rule on purpose. */
public class Exits {
    void leave() {
        System.exit(1);
    }
}
