package henan.atlas.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a page says its data and boundaries are from, and by whose leave it is let out.
 *
 * @param courses whether there are rivers, railways and roads, whose source is named where there are
 */
record PageCredits(PageSpec pageSpec, AtlasSnapshot content, ShownCourses courses) {
    private static final Messages TEXT = Messages.of("page");

    /** The lines of the first sheet's foot. @param keys what marks mean */
    List<String> lines(List<String> keys) {
        return Stream.concat(ownLines(keys).stream(),
                pageSpec.choice().note().lines().map(String::strip).filter(l -> !l.isEmpty())).toList();
    }

    /** The lines without what whoever makes the page adds. @param keys what marks mean */
    List<String> ownLines(List<String> keys) {
        List<String> notes = new ArrayList<>();
        if (pageSpec.choice().has(PagePart.SOURCES)) {
            notes.add(TEXT.get("page.sources", Stream.of(sources(),
                            MapCredit.of(content, courses == ShownCourses.DRAWN), withoutCourses())
                    .filter(w -> !w.isEmpty()).collect(Collectors.joining(Punctuation.gap()))));
        }
        notes.add(MapCredit.notice(content, pageSpec.showsClusters()));
        return with(keys, notes);
    }

    /** Why there are no rivers on a map on which they are expected. */
    private String withoutCourses() {
        return courses == ShownCourses.TOO_LARGE ? TEXT.get("page.courses.none") : "";
    }

    /** Whom the data are from: of a picture, which has no text, at least whose collection its clusters are. */
    private String sources() {
        String told = pageSpec.text().sources();
        return told.isEmpty() && pageSpec.showsClusters() ? TEXT.get("page.clusters") : told;
    }

    /** One note of all, so that what is short shares a line. */
    private static List<String> with(List<String> keys, List<String> notes) {
        return keys.isEmpty() ? notes
                : Stream.concat(notes.stream(), Stream.of(String.join(Punctuation.gap(), keys))).toList();
    }

    /** What the marks of its text mean, wherever they come to stand. */
    List<String> allKeys() {
        return hasMarks() ? CitedNotes.keys(pageSpec.text().notes()) : List.of();
    }

    /** What the marks mean that stand on a sheet. @param wording what is printed on it */
    List<String> keysIn(String wording) {
        return hasMarks() ? CitedNotes.keys(pageSpec.text().notes(), wording) : List.of();
    }

    /** Whether some of its words may have marks: its text, or the figures beside several maps. */
    private boolean hasMarks() {
        return pageSpec.choice().has(PagePart.TEXT) || pageSpec.choice().template().hasSeveralMaps();
    }

    /** Whom the data are from, for the sheets that go on with them. @param keys what marks mean */
    List<String> further(List<String> keys) {
        String told = pageSpec.text().sources();
        return with(keys, pageSpec.choice().has(PagePart.SOURCES) && !told.isEmpty()
                ? List.of(TEXT.get("page.sources", told)) : List.of());
    }

    /** Whether it is not told whose the boundaries are. */
    boolean lacksBoundarySource() {
        return content.meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, "").isBlank();
    }

    /** Whether no authority has let the map out. */
    boolean isInternal() {
        return approval().isBlank();
    }

    private String approval() {
        return pageSpec.choice().approval().isBlank() ? content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "")
                : pageSpec.choice().approval();
    }

    /** The number it was let out under, or that it is for use within. */
    String mark() {
        return isInternal() ? TEXT.get("map.internal") : TEXT.get("map.approval", approval());
    }
}
