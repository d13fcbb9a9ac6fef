package henan.atlas.rules.offenders.boot;

/** Breaks no rule, on purpose. */
public class Anything {
}
