package henan.atlas.ui.ground.nav;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The places selected together, in the order they were, beside the one that is looked at: one set for the map, lists
 * and pages, whatever the activity. Clusters, counties and prefectures can be its members.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class SelectionSet {
    /** What can be a member. */
    private static final Set<SubjectKind> KINDS = EnumSet.of(SubjectKind.CLUSTER, SubjectKind.COUNTY,
            SubjectKind.PREFECTURE);
    private static final int MOST_STEPS = 100;

    private final ReadOnlyObjectWrapper<List<SubjectRef>> members = new ReadOnlyObjectWrapper<>(List.of());
    /** The same, to be asked whether one is among them: of ten thousands that is asked row by row. */
    private Set<SubjectRef> among = Set.of();
    private final Deque<List<SubjectRef>> before = new ArrayDeque<>();
    private final Supplier<SubjectRef> lookedAt;

    /** @param lookedAt what is looked at, which the first one selected beside it joins */
    SelectionSet(Supplier<SubjectRef> lookedAt) {
        this.lookedAt = lookedAt;
    }

    /** A set beside which nothing is looked at. */
    public SelectionSet() {
        this(() -> SubjectRef.PROVINCE);
    }

    /** Whether something can be a member. */
    public static boolean takes(SubjectRef subject) {
        return KINDS.contains(subject.kind());
    }

    /** The members, in the order they became so; never null. */
    public ReadOnlyObjectProperty<List<SubjectRef>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    public List<SubjectRef> members() {
        return members.get();
    }

    public boolean contains(SubjectRef subject) {
        return among.contains(subject);
    }

    public boolean containsAll(Collection<SubjectRef> subjects) {
        return among.containsAll(subjects);
    }

    public void add(Collection<SubjectRef> subjects) {
        change(now -> now.addAll(subjects));
    }

    public void remove(Collection<SubjectRef> subjects) {
        change(now -> remove(now, subjects));
    }

    public void replace(Collection<SubjectRef> subjects) {
        change(now -> {
            now.clear();
            now.addAll(subjects);
        });
    }

    public void clear() {
        replace(List.of());
    }

    /** Adds them, as a hand with Shift does: the first ones join what is looked at, where that is of their kind. */
    public void join(List<SubjectRef> subjects) {
        change(now -> {
            begin(now, subjects);
            now.addAll(subjects);
        });
    }

    /** Takes them away where all are members, and joins them to the others where not: what a hand with Ctrl does. */
    public void toggle(List<SubjectRef> subjects) {
        change(now -> {
            begin(now, subjects);
            if (!now.addAll(subjects)) {
                remove(now, subjects);
            }
        });
    }

    /** One by one: a set asks a list that is longer than itself for each of its own. */
    private static void remove(Set<SubjectRef> now, Collection<SubjectRef> subjects) {
        subjects.forEach(now::remove);
    }

    private void begin(Set<SubjectRef> now, List<SubjectRef> subjects) {
        Optional<SubjectRef> looked = Optional.of(lookedAt.get()).filter(one -> now.isEmpty()
                && !subjects.contains(one) && subjects.stream().anyMatch(other -> other.kind() == one.kind()));
        looked.ifPresent(now::add);
    }

    /** Goes back to what was selected before the last change. @return whether there was any */
    public boolean takeBack() {
        if (before.isEmpty()) {
            return false;
        }
        put(before.pop());
        return true;
    }

    /** Whether there is a change to be taken back. */
    public boolean canTakeBack() {
        return !before.isEmpty();
    }

    /** Forgets what there is no longer, as in another snapshot. @param known whether something still is */
    public void keep(Predicate<SubjectRef> known) {
        List<List<SubjectRef>> steps = before.stream().map(step -> step.stream().filter(known).toList()).toList();
        before.clear();
        before.addAll(steps);
        put(members().stream().filter(known).toList());
    }

    private void change(Consumer<Set<SubjectRef>> how) {
        Set<SubjectRef> now = new LinkedHashSet<>(members());
        how.accept(now);
        List<SubjectRef> next = now.stream().filter(SelectionSet::takes).toList();
        if (!next.equals(members())) {
            before.push(members());
            if (before.size() > MOST_STEPS) {
                before.removeLast();
            }
            put(next);
        }
    }

    private void put(List<SubjectRef> next) {
        among = Set.copyOf(next);
        members.set(next);
    }
}
