package henan.atlas.domain;

import java.util.Locale;
import java.util.Objects;

/**
 * Points at a thing in the atlas: how map, search, profiles and citations speak of one another's objects.
 *
 * @param kind what it is
 * @param id   its id within that kind: an administrative code of 2013 for places ({@code 410000} for the province),
 *             the record id of {@code data/} for everything else
 */
public record SubjectRef(SubjectKind kind, String id) {
    /** The province itself. */
    public static final SubjectRef PROVINCE = new SubjectRef(SubjectKind.PROVINCE, "410000");

    public SubjectRef {
        Objects.requireNonNull(kind);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a subject needs an id");
        }
    }

    public static SubjectRef prefecture(String code) {
        return new SubjectRef(SubjectKind.PREFECTURE, code);
    }

    public static SubjectRef county(String code) {
        return new SubjectRef(SubjectKind.COUNTY, code);
    }

    public static SubjectRef cluster(String id) {
        return new SubjectRef(SubjectKind.CLUSTER, id);
    }

    public static SubjectRef firm(String id) {
        return new SubjectRef(SubjectKind.FIRM, id);
    }

    public static SubjectRef source(String id) {
        return new SubjectRef(SubjectKind.SOURCE, id);
    }

    /** Reads the form that {@link #toString()} writes. @throws IllegalArgumentException when it is not of that form */
    public static SubjectRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not of the form kind:id: " + text);
        }
        return new SubjectRef(SubjectKind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)),
                text.substring(colon + 1));
    }

    /** {@code kind:id}, the form used in files. */
    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
