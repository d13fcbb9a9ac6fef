package henan.atlas.search;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a {@link SearchIndex} needs to know of an atlas, as it is stored in its file: columns of the subjects that
 * can be found, and of the terms they are found by, each as one text of {@link Lines}. In no language: what the program
 * itself says of a subject is worded when it is told.
 *
 * @param texts the columns
 */
public record SearchColumns(Map<Column, String> texts) {
    /** Number of this form, raised by whatever is searched, folded or told in another way: others are made anew. */
    public static final int FORM = 1;

    /** What is kept of each subject, in the order of their numbers, then of each term. */
    public enum Column {
        /** The subject as {@code kind:id}. */
        SUBJECT,
        /** Its name; empty where the program has a word of its own for it. */
        NAME,
        /** When it happened, which orders what is told in the order of time. */
        DATE,
        /** What tells it from its like: see {@link HitLabel}. */
        CONTEXT,
        /** Numbers of the places it lies in or is about. */
        PLACES,
        /** Numbers of the classes of industry it counts for. */
        CLASSES,
        /** The page of the book it begins at. */
        PAGE,
        /** Number of a term's subject. */
        OWNER,
        /** What the term is to it, a letter for each: {@link TermWeight}. */
        ROLE,
        /** The term as it is written. */
        TEXT,
        /** As it is compared, in characters. */
        FOLDED,
        /** Its full pinyin as it is compared, alternatives with a bar between them. */
        PINYIN,
        /** Its initials likewise. */
        INITIALS
    }

    public SearchColumns {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    String text(Column column) {
        String text = texts.get(column);
        if (text == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return text;
    }

    /** The columns of an atlas, made of its records. */
    public static SearchColumns of(AtlasSnapshot content) {
        return new Maker(content).columns();
    }

    /** Makes the columns of one atlas. */
    private static final class Maker {
        private final AtlasSnapshot content;
        private final Map<SubjectRef, Integer> numbers = new HashMap<>();
        private final List<SubjectRef> subjects = new ArrayList<>();
        private final Map<Column, List<String>> lines = new EnumMap<>(Column.class);
        private final StringBuilder roles = new StringBuilder();

        Maker(AtlasSnapshot content) {
            this.content = content;
            for (Column column : Column.values()) {
                lines.put(column, new ArrayList<>());
            }
        }

        SearchColumns columns() {
            for (SearchTerm term : content.searchTerms()) {
                number(term.subject()).ifPresent(number -> addTerm(number, term));
            }
            Surroundings surroundings = new Surroundings(content);
            for (SubjectRef subject : subjects) {
                add(Column.PLACES, numbers(surroundings.places(subject)));
                add(Column.CLASSES, numbers(surroundings.classes(subject)));
            }
            Map<Column, String> texts = new EnumMap<>(Column.class);
            lines.forEach((column, texted) -> texts.put(column, Lines.joined(texted)));
            texts.put(Column.ROLE, roles.toString());
            return new SearchColumns(texts);
        }

        /** The number of a subject, given when it is first asked for; empty when there is no record of it. */
        private Optional<Integer> number(SubjectRef subject) {
            Integer known = numbers.get(subject);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<String> name = HitLabel.name(subject, content);
            name.ifPresent(kept -> addSubject(subject, kept));
            return name.map(kept -> numbers.get(subject));
        }

        private void addSubject(SubjectRef subject, String name) {
            AtlasIndex index = content.index();
            numbers.put(subject, subjects.size());
            subjects.add(subject);
            add(Column.SUBJECT, Lines.plain(subject.toString()));
            add(Column.NAME, name);
            add(Column.DATE, Lines.plain(index.event(subject.kind() == SubjectKind.EVENT ? subject.id() : "")
                    .map(event -> event.date().written()).orElse("")));
            add(Column.CONTEXT, HitLabel.context(subject, content));
            add(Column.PAGE, index.bookEntry(subject.kind() == SubjectKind.BOOK_ENTRY ? subject.id() : "")
                    .map(BookEntry::page).filter(page -> page.matches("\\d{1,3}")).orElse(""));
        }

        private void addTerm(int subject, SearchTerm term) {
            String text = Lines.plain(term.text());
            add(Column.OWNER, Integer.toString(subject));
            roles.append(TermWeight.of(term.role()).letter());
            add(Column.TEXT, text);
            add(Column.FOLDED, Folding.fold(text));
            add(Column.PINYIN, Folding.pinyin(Lines.plain(term.pinyin())));
            add(Column.INITIALS, Folding.pinyin(Lines.plain(term.initials())));
        }

        private void add(Column column, String text) {
            lines.getOrDefault(column, new ArrayList<>()).add(text);
        }

        /** Numbers of those subjects that can be found. */
        private String numbers(Stream<SubjectRef> of) {
            return of.mapToInt(subject -> numbers.getOrDefault(subject, -1)).filter(number -> number >= 0)
                    .mapToObj(Integer::toString).collect(Collectors.joining(" "));
        }
    }
}
