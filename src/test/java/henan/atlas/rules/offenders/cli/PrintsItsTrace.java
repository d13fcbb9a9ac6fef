package henan.atlas.rules.offenders.cli;

/** Breaks a rule on purpose. */
public class PrintsItsTrace {
    void say(IllegalStateException e) {
        e.printStackTrace();
    }
}
