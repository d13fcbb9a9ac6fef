package henan.atlas.page.gis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;

/** A rule's condition in the words of QGIS: comparisons of attributes with values, joined. */
final class QgisExpression {
    private static final Map<String, String> OPERATORS = Map.of("PropertyIsEqualTo", "=",
            "PropertyIsNotEqualTo", "<>", "PropertyIsLessThan", "<", "PropertyIsLessThanOrEqualTo", "<=",
            "PropertyIsGreaterThan", ">", "PropertyIsGreaterThanOrEqualTo", ">=");

    private final Map<String, String> columns;

    /** @param columns what reads an attribute of the style from the table, where that is not a column of its name */
    QgisExpression(Map<String, String> columns) {
        this.columns = columns;
    }

    /** @throws IllegalArgumentException of a condition of another kind; no style of the atlas has one */
    String of(Filter filter) {
        if (filter instanceof BinaryLogicOperator logic) {
            List<String> parts = logic.getChildren().stream().map(child -> "(" + of(child) + ")").toList();
            return String.join(filter instanceof And ? " AND " : " OR ", parts);
        }
        if (filter instanceof Not not) {
            return "NOT (" + of(not.getFilter()) + ")";
        }
        if (filter instanceof BinaryComparisonOperator comparison) {
            return of(comparison.getExpression1()) + " " + operator(comparison) + " "
                    + of(comparison.getExpression2());
        }
        throw new IllegalArgumentException("no words for " + filter);
    }

    private static String operator(BinaryComparisonOperator comparison) {
        return List.of(comparison.getClass().getInterfaces()).stream().map(Class::getSimpleName)
                .filter(OPERATORS::containsKey).map(OPERATORS::get).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no words for " + comparison));
    }

    private String of(Expression expression) {
        if (expression instanceof PropertyName property) {
            String name = property.getPropertyName();
            return columns.getOrDefault(name, column(name));
        }
        if (expression instanceof Literal literal) {
            return value(literal.getValue());
        }
        throw new IllegalArgumentException("no words for " + expression);
    }

    static String column(String name) {
        return "\"" + name + "\"";
    }

    static String value(Object value) {
        return value instanceof Number ? value.toString() : "'" + value.toString().replace("'", "''") + "'";
    }

    /** Those that ask something, all of them. */
    static String all(List<String> conditions) {
        List<String> asking = conditions.stream().filter(c -> !c.isEmpty()).toList();
        return asking.size() < 2 ? String.join("", asking)
                : asking.stream().map(c -> "(" + c + ")").collect(Collectors.joining(" AND "));
    }
}
