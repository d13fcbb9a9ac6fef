package henan.atlas.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;

/**
 * Puts into a filter the lasting names of what it calls as people do: a column by its title, which alone is so called,
 * and a value by the words a cell shows for it ({@code "省辖市" = '周口市'}).
 */
final class EcqlNames extends DuplicatingFilterVisitor {
    private final SubjectTable table;
    /** By column, what the cells with one value show for it; read when it is asked. */
    private final Map<String, Map<String, String>> shown = new HashMap<>();

    EcqlNames(SubjectTable table) {
        this.table = table;
    }

    @Override
    public Object visit(PropertyName name, Object unused) {
        String attribute = name.getPropertyName();
        String called = EcqlReading.column(attribute);
        if (table.column(called).isPresent()) {
            return super.visit(name, unused);
        }
        List<Column> columns = table.columns().stream().filter(column -> column.title().equals(called)).toList();
        return columns.size() != 1 ? super.visit(name, unused) : getFactory(unused).property(columns.get(0).id()
                + attribute.substring(called.length()));
    }

    @Override
    public Object visit(PropertyIsEqualTo equal, Object unused) {
        PropertyIsEqualTo named = (PropertyIsEqualTo) super.visit(equal, unused);
        return key(named.getExpression1(), named.getExpression2()).<Object>map(key -> getFactory(unused).equal(
                named.getExpression1(), getFactory(unused).literal(key), named.isMatchingCase(),
                named.getMatchAction())).orElse(named);
    }

    /** What cells are asked for by that show some words; empty where these are asked for themselves. */
    private Optional<String> key(Expression asked, Expression value) {
        if (!(asked instanceof PropertyName name) || !(value instanceof Literal literal)
                || !(literal.getValue() instanceof String words)) {
            return Optional.empty();
        }
        return table.store(name.getPropertyName()).filter(store -> store.column().type() != ColumnType.PLACE
                && !store.column().type().isNumeric()).map(store -> shown.computeIfAbsent(store.column().id(),
                unread -> shown(store)).get(words));
    }

    private Map<String, String> shown(ColumnStore store) {
        Map<String, String> keys = new HashMap<>();
        List<Cell> single = IntStream.range(0, table.size()).mapToObj(store::cell)
                .filter(cell -> cell.keys().size() == 1).toList();
        single.forEach(cell -> keys.putIfAbsent(cell.words(), cell.keys().get(0)));
        // Words that are themselves a value mean that.
        single.forEach(cell -> keys.remove(cell.keys().get(0)));
        return keys;
    }
}
