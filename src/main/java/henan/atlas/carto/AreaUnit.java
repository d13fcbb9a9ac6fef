package henan.atlas.carto;

import henan.atlas.domain.SubjectKind;

/** What a theme's values belong to. */
public enum AreaUnit {
    PREFECTURE(SubjectKind.PREFECTURE), COUNTY(SubjectKind.COUNTY), CLUSTER(SubjectKind.CLUSTER);

    private final SubjectKind kind;

    AreaUnit(SubjectKind kind) {
        this.kind = kind;
    }

    /** Kind of the subjects that carry the values. */
    public SubjectKind kind() {
        return kind;
    }
}
