package henan.atlas.rules.offenders.search;

import java.sql.Connection;

/** Breaks a rule on purpose. */
public class SpeaksSql {
    Connection known;
}
