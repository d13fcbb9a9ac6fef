package henan.atlas.rules.offenders.profile;

import javafx.beans.property.StringProperty;

/** Breaks a rule on purpose. */
public class KnowsJavaFx {
    StringProperty known;
}
