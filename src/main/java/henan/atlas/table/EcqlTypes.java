package henan.atlas.table;

import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.filter.visitor.DefaultFilterVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a filter what GeoTools would judge without a word though it asks nothing: a number held against words, a
 * distance from what is no place, a function that does not depend on the row alone.
 */
final class EcqlTypes extends DefaultFilterVisitor {
    private static final Messages TEXTS = Messages.of("table");
    /** Functions whose answer follows from the row. */
    private static final Set<String> FUNCTIONS = new TreeSet<>(Set.of("abs", "ceil", "floor", "round", "strlength",
            "strtolowercase", "strtouppercase", "strstartswith", "strendswith", "strindexof", "strsubstring",
            "strtrim", "strconcat", "isnull", "in", "between", "equalto", "notequalto", "greaterthan", "lessthan",
            "min", "max", "not"));

    private final SubjectTable table;
    private Optional<Message> wrong = Optional.empty();

    private EcqlTypes(SubjectTable table) {
        this.table = table;
    }

    /** What is wrong with a filter first; empty for nothing. Its attributes are columns. */
    static Optional<Message> wrong(Filter filter, SubjectTable table) {
        EcqlTypes types = new EcqlTypes(table);
        filter.accept(types, null);
        return types.wrong;
    }

    private void tell(Message message) {
        wrong = wrong.or(() -> Optional.of(message));
    }

    private Optional<Column> column(Expression expression) {
        return expression instanceof PropertyName name ? table.column(EcqlReading.column(name.getPropertyName()))
                : Optional.empty();
    }

    /** Holds what is compared against what it is compared with. @param ordered whether by more and less */
    private void compare(Expression asked, Expression with, boolean ordered) {
        column(asked).ifPresent(column -> {
            if (column.type() == ColumnType.PLACE) {
                tell(TEXTS.message("ecql.type.place", column.id()));
            } else if (with instanceof Literal literal && column.type().isNumeric() && !isNumber(literal)) {
                tell(TEXTS.message("ecql.type.number", column.id(), column.title(), literal.getValue()));
            } else if (with instanceof Literal literal && ordered && !column.type().isNumeric()
                    && literal.getValue() instanceof Number) {
                tell(TEXTS.message("ecql.type.words", column.id(), column.title(), literal.getValue()));
            }
        });
    }

    private static boolean isNumber(Literal literal) {
        return literal.getValue() instanceof Number || literal.getValue() instanceof String written
                && written.matches("\\s*[-+]?\\d+(\\.\\d+)?\\s*");
    }

    private Object compared(BinaryComparisonOperator operator, @Nullable Object data, boolean ordered) {
        compare(operator.getExpression1(), operator.getExpression2(), ordered);
        compare(operator.getExpression2(), operator.getExpression1(), ordered);
        Stream.of(operator.getExpression1(), operator.getExpression2()).forEach(part -> part.accept(this, data));
        return this;
    }

    @Override
    public Object visit(PropertyIsEqualTo filter, Object data) {
        return compared(filter, data, false);
    }

    @Override
    public Object visit(PropertyIsNotEqualTo filter, Object data) {
        return compared(filter, data, false);
    }

    @Override
    public Object visit(PropertyIsGreaterThan filter, Object data) {
        return compared(filter, data, true);
    }

    @Override
    public Object visit(PropertyIsGreaterThanOrEqualTo filter, Object data) {
        return compared(filter, data, true);
    }

    @Override
    public Object visit(PropertyIsLessThan filter, Object data) {
        return compared(filter, data, true);
    }

    @Override
    public Object visit(PropertyIsLessThanOrEqualTo filter, Object data) {
        return compared(filter, data, true);
    }

    @Override
    public Object visit(PropertyIsBetween filter, Object data) {
        compare(filter.getExpression(), filter.getLowerBoundary(), true);
        compare(filter.getExpression(), filter.getUpperBoundary(), true);
        return super.visit(filter, data);
    }

    @Override
    public Object visit(PropertyIsLike filter, Object data) {
        column(filter.getExpression()).filter(column -> column.type() == ColumnType.PLACE).ifPresent(
                column -> tell(TEXTS.message("ecql.type.place", column.id())));
        return super.visit(filter, data);
    }

    @Override
    public Object visit(DWithin filter, Object data) {
        if (EcqlReading.kilometres(filter.getDistance(), filter.getDistanceUnits()).isEmpty()) {
            tell(TEXTS.message("ecql.type.unit", filter.getDistanceUnits()));
        }
        column(filter.getExpression1()).filter(column -> column.type() != ColumnType.PLACE).ifPresent(
                column -> tell(TEXTS.message("ecql.type.noPlace", column.id(), column.title())));
        return super.visit(filter, data);
    }

    @Override
    public Object visit(Function function, Object data) {
        if (!FUNCTIONS.contains(function.getName().toLowerCase(Locale.ROOT))) {
            tell(TEXTS.message("ecql.function", function.getName(), WordList.of(FUNCTIONS)));
        }
        return super.visit(function, data);
    }
}
