package henan.atlas.domain;

import java.util.Locale;

/** The kinds of thing a person can open, find or cite in the atlas. */
public enum SubjectKind {
    PROVINCE, PREFECTURE, COUNTY, CLUSTER, FIRM, INDUSTRY, CASE_STUDY, BOOK_ENTRY, TERM, EVENT, SOURCE;

    /** Whether it is a unit the province is divided into: a prefecture or a county. */
    public boolean isUnit() {
        return this == PREFECTURE || this == COUNTY;
    }

    /** Whether it is the province or a unit of it. */
    public boolean isAdministrative() {
        return this == PROVINCE || isUnit();
    }

    /** The word used in files and on the command line, for example {@code cluster} or {@code book_entry}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
