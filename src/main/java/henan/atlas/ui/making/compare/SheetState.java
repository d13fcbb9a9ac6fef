package henan.atlas.ui.making.compare;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is chosen of a sheet of places side by side.
 *
 * @param places of which, in their order, each once
 * @param later  whether what is known from after the book only is told
 * @param common whether only rows are shown in which something is known of all
 */
record SheetState(List<SubjectRef> places, boolean later, boolean common) {
    /** Nothing chosen yet. */
    static final SheetState FIRST = new SheetState(List.of(), true, false);
    private static final String BETWEEN = ",";
    private static final String LATER = "later";
    private static final String COMMON = "common";

    SheetState {
        places = List.copyOf(places);
    }

    SheetState with(List<SubjectRef> others) {
        return new SheetState(others, later, common);
    }

    SheetState withLater(boolean now) {
        return new SheetState(places, now, common);
    }

    SheetState withCommon(boolean now) {
        return new SheetState(places, later, now);
    }

    /** With a place more, where it can be compared, is not there yet and has room. */
    SheetState with(SubjectRef place) {
        List<SubjectRef> more = new ArrayList<>(places);
        more.add(place);
        return places.contains(place) || places.size() >= ComparisonSheet.MOST
                || !ComparisonSheet.KINDS.contains(place.kind()) ? this : with(more);
    }

    SheetState without(SubjectRef place) {
        return with(places.stream().filter(p -> !p.equals(place)).toList());
    }

    /** With a place moved by so many columns, as far as there are some. */
    SheetState moving(SubjectRef place, int by) {
        int from = places.indexOf(place);
        return from < 0 ? this : movedTo(place, Math.max(0, Math.min(places.size() - 1, from + by)));
    }

    /** With a place as the one of a number, from 0. */
    SheetState movedTo(SubjectRef place, int to) {
        List<SubjectRef> moved = new ArrayList<>(places);
        if (!moved.remove(place)) {
            return this;
        }
        moved.add(Math.min(to, moved.size()), place);
        return with(moved);
    }

    boolean isEnough() {
        return places.size() >= ComparisonSheet.FEWEST;
    }

    /** One line. */
    String text() {
        List<String> words = new ArrayList<>(places.stream().map(SubjectRef::toString).toList());
        if (later) {
            words.add(LATER);
        }
        if (common) {
            words.add(COMMON);
        }
        return String.join(BETWEEN, words);
    }

    /** What {@link #text} gave; what cannot be understood counts as nothing. */
    static SheetState read(String text) {
        SheetState read = FIRST.withLater(text.isEmpty());
        for (String word : text.split(BETWEEN)) {
            read = word.equals(LATER) ? read.withLater(true) : word.equals(COMMON) ? read.withCommon(true)
                    : place(word).map(read::with).orElse(read);
        }
        return read;
    }

    private static Optional<SubjectRef> place(String word) {
        try {
            return Optional.of(SubjectRef.parse(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
