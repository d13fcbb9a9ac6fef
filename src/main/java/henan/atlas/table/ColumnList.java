package henan.atlas.table;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a kind, as they are written down one after the other, and what several kinds tell alike. */
final class ColumnList<R> {
    private final TableKind kind;
    private final AtlasIndex index;
    private final Figures figures;
    private final List<ColumnReader<R>> columns = new ArrayList<>();

    ColumnList(TableKind kind, AtlasSnapshot content) {
        this.kind = kind;
        this.index = content.index();
        this.figures = new Figures(index);
    }

    List<ColumnReader<R>> columns() {
        return columns;
    }

    /** A column a table shows as long as nobody chose otherwise. */
    ColumnList<R> usual(String id, ColumnType type, Function<R, Cell> cell) {
        columns.add(new ColumnReader<>(new Column(kind, id, type, true), cell));
        return this;
    }

    ColumnList<R> further(String id, ColumnType type, Function<R, Cell> cell) {
        columns.add(new ColumnReader<>(new Column(kind, id, type, false), cell));
        return this;
    }

    /** A column for everything that is measured of subjects of a kind. */
    ColumnList<R> measured(SubjectKind of, List<Observation> all, Function<R, SubjectRef> subject) {
        columns.addAll(figures.columns(kind, of, all, subject));
        return this;
    }

    /** The figure that is shown of a subject. */
    Cell figure(SubjectRef subject) {
        return figures.cell(index.observations(subject), true);
    }

    /** The prefectures, by their codes. */
    Cell prefectures(Collection<String> codes) {
        List<String> different = codes.stream().filter(code -> !code.isEmpty()).distinct().toList();
        return Cell.words(list(different, code -> index.prefecture(code).map(Prefecture::name).orElse(code)),
                different);
    }

    /** The prefecture a place lies in. */
    Cell prefectureOf(SubjectRef place) {
        if (place.kind() == SubjectKind.PROVINCE) {
            return Cell.NONE;
        }
        Optional<Prefecture> above = index.prefectureOf(place);
        return above.map(found -> prefectures(List.of(found.code()))).orElse(Cell.UNRECORDED);
    }

    /** Classes of industry by their ids, that of what is not known left out. */
    Cell industries(Collection<String> ids) {
        List<String> known = ids.stream().filter(id -> !id.equals(Industry.UNKNOWN)).distinct().toList();
        return Cell.words(list(known, id -> index.industry(id).map(Industry::name).orElse(id)), known);
    }

    /** Subjects by their names, asked for by their ids. */
    Cell subjects(Collection<SubjectRef> all) {
        List<SubjectRef> different = all.stream().distinct().toList();
        return Cell.words(list(different, this::name),
                different.stream().map(SubjectRef::id).toList());
    }

    private String name(SubjectRef subject) {
        return index.name(subject).orElse(subject.kind() == SubjectKind.PROVINCE
                ? Messages.of("table").get("province") : subject.id());
    }

    /** The year a time begins in, in the words of its source. */
    static Cell time(Period time) {
        if (time.year().isEmpty()) {
            return Cell.UNRECORDED;
        }
        int year = time.year().getAsInt();
        return new Cell(Cell.Standing.TOLD, time.inWords(), List.of(String.valueOf(year)), List.of((double) year), "",
                Period.NONE, AfterBook.NO, 0, List.of());
    }

    static <T> String list(Collection<T> all, Function<T, String> words) {
        return WordList.of(all.stream().map(words).toList()).toString();
    }

    static <T> List<Citation> cited(Collection<T> told, Function<T, List<Citation>> citations) {
        return told.stream().flatMap(each -> citations.apply(each).stream()).distinct().toList();
    }
}
