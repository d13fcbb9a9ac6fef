package henan.atlas.rules.offenders.carto;

/** Breaks a rule on purpose. */
public class AbstractTile {
}
