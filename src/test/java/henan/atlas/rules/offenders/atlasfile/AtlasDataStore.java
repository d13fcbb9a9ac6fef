package henan.atlas.rules.offenders.atlasfile;

/** Breaks a rule on purpose: nobody outside its room asks for it. */
public class AtlasDataStore {
    AtlasDataStore itself() {
        return this;
    }

    AtlasDataStore again() {
        return itself();
    }
}
