package henan.atlas.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.AttributeExpressionImpl;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.geotools.util.Converters;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Judges rows by a filter of GeoTools. What a {@link Condition} says too is judged as that is, so that both ways of
 * asking give one answer; the rest by GeoTools on the values of the row's cells. And, or and not know the third value:
 * where a cell that is asked tells nothing, the comparison cannot be judged.
 */
final class EcqlFilter {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final SubjectTable table;
    private final ConditionJudge judge;

    EcqlFilter(SubjectTable table, ConditionJudge judge) {
        this.table = table;
        this.judge = judge;
    }

    IntFunction<Judgement> judging(Filter filter) {
        if (filter instanceof And and) {
            List<IntFunction<Judgement>> parts = and.getChildren().stream().map(this::judging).toList();
            return row -> parts.stream().map(part -> part.apply(row)).reduce(Judgement.MEETS, Judgement::and);
        }
        return EcqlReading.condition(filter, table).map(judge::of).orElseGet(() -> other(filter));
    }

    private IntFunction<Judgement> other(Filter filter) {
        if (filter instanceof Or or) {
            List<IntFunction<Judgement>> parts = or.getChildren().stream().map(this::judging).toList();
            return row -> parts.stream().map(part -> part.apply(row)).reduce(Judgement.FAILS, Judgement::or);
        } else if (filter instanceof Not not) {
            IntFunction<Judgement> part = judging(not.getFilter());
            return row -> part.apply(row).not();
        }
        List<ColumnStore> asked = asked(filter).stream().flatMap(name -> table.store(EcqlReading.column(name)).stream())
                .toList();
        Filter bound = (Filter) filter.accept(new Binding(), null);
        return row -> asked.stream().anyMatch(store -> isUnrecorded(store, row)) ? Judgement.UNKNOWN
                : Judgement.of(bound.evaluate(row));
    }

    private boolean isUnrecorded(ColumnStore store, int row) {
        return store.column().type() == ColumnType.PLACE ? table.places(row).isEmpty()
                : store.cell(row).standing() == Cell.Standing.UNRECORDED;
    }

    /** The names of attributes a filter asks. */
    static Set<String> asked(Filter filter) {
        FilterAttributeExtractor asked = new FilterAttributeExtractor();
        filter.accept(asked, null);
        return new TreeSet<>(new HashSet<>(List.of(asked.getAttributeNames())));
    }

    /** Has the attributes of a filter read cells of the table, of a row known by its place. */
    private final class Binding extends DuplicatingFilterVisitor {
        @Override
        public Object visit(PropertyName name, Object unused) {
            return table.store(EcqlReading.column(name.getPropertyName())).<Object>map(CellValue::new).orElse(name);
        }
    }

    private final class CellValue extends AttributeExpressionImpl {
        private final ColumnStore store;

        CellValue(ColumnStore store) {
            super(store.column().id());
            this.store = store;
        }

        @Override
        public @Nullable Object evaluate(Object row) {
            int place = (Integer) row;
            if (store.column().type() == ColumnType.PLACE) {
                return table.places(place).stream().findFirst().map(at -> GEOMETRIES.createPoint(
                        new Coordinate(at.longitude(), at.latitude()))).orElse(null);
            }
            Cell cell = store.cell(place);
            List<?> told = store.column().type().isNumeric() ? cell.values() : cell.keys();
            return told.isEmpty() ? null : told.size() == 1 ? told.get(0) : told;
        }

        @Override
        public <T> @Nullable T evaluate(Object row, Class<T> as) {
            return Converters.convert(evaluate(row), as);
        }
    }
}
