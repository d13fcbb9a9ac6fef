package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which things are found follow what they are called: a thing that is added is found by its name, one that
 * goes is not found any more, and where a text of it is altered, the term of that text is. They become part of the set,
 * so that what takes it back takes them back. Their pinyin is not known.
 */
public final class NameTerms {
    private final Map<SubjectRef, List<SearchTerm>> terms = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Change> followed = new ArrayList<>();

    private NameTerms(AtlasSnapshot before, Set<SubjectRef> subjects) {
        for (SearchTerm term : before.searchTerms()) {
            if (subjects.contains(term.subject())) {
                terms.computeIfAbsent(term.subject(), subject -> new ArrayList<>()).add(term);
                seen.add(term.id());
            }
        }
    }

    /** Changes with what follows from them. A set that alters terms itself is left as it is. */
    public static List<Change> with(AtlasSnapshot before, List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.type() == RecordTypes.SEARCH_TERM)) {
            return changes;
        }
        Set<SubjectRef> subjects = new HashSet<>();
        changes.forEach(change -> subject(change).ifPresent(subjects::add));
        NameTerms names = new NameTerms(before, subjects);
        changes.forEach(names::follow);
        List<Change> both = new ArrayList<>(changes);
        both.addAll(names.followed);
        return both;
    }

    private static Optional<SubjectRef> subject(Change change) {
        return change.type().subject().map(kind -> new SubjectRef(kind, change.id()));
    }

    private void follow(Change change) {
        Optional<SubjectRef> subject = subject(change);
        if (subject.isEmpty()) {
            return;
        }
        if (change instanceof Change.Delete<?>) {
            List.copyOf(terms.getOrDefault(subject.get(), List.of())).forEach(this::remove);
        } else if (change instanceof Change.Insert<?> insert) {
            name(insert.type(), insert.record()).ifPresent(name -> add(subject.get(), name, SearchTerm.Role.NAME));
        } else if (change instanceof Change.Update update && update.before() instanceof String old
                && update.after() instanceof String now && !old.isBlank()) {
            for (SearchTerm term : List.copyOf(terms.getOrDefault(subject.get(), List.of()))) {
                if (term.text().equals(old)) {
                    remove(term);
                    add(subject.get(), now, term.role());
                }
            }
        }
    }

    private void remove(SearchTerm term) {
        seen.remove(term.id());
        terms.getOrDefault(term.subject(), new ArrayList<>()).remove(term);
        followed.add(new Change.Delete<>(RecordTypes.SEARCH_TERM, term, ""));
    }

    private void add(SubjectRef subject, String text, SearchTerm.Role role) {
        SearchTerm term = new SearchTerm(subject, text, role, "", "");
        if (!text.isBlank() && seen.add(term.id())) {
            terms.computeIfAbsent(subject, none -> new ArrayList<>()).add(term);
            followed.add(new Change.Insert<>(RecordTypes.SEARCH_TERM, term, ""));
        }
    }

    private static <R> Optional<String> name(RecordType<R> type, Object record) {
        return type.fields().stream().filter(field -> field.name().equals("name") || field.name().equals("title"))
                .findFirst().map(field -> String.valueOf(type.value(type.recordClass().cast(record), field)));
    }
}
