package henan.atlas.render.style;

import henan.atlas.carto.CourseCode;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import henan.atlas.text.WrittenCondition;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;
import org.geotools.filter.function.RecodeFunction;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Reads the expressions and conditions of a style file, and refuses those whose values cannot be told beforehand: what
 * is read here gives something fit to be drawn with for every feature, however it came into the file. That leaves
 * values as they are, Recode over an attribute, sums, differences and products of numbers, and conditions that compare
 * attributes with values.
 */
final class StyleExpressions {
    private static final Messages TEXT = Messages.of("render");
    private static final FilterFactory FILTERS = new StyleFunctions();
    /** The attribute that is a number to reckon with. */
    private static final String SWELL = "swell";
    /** The most parts within one another. */
    private static final int DEEPEST = 100;

    private final StyleNode node;
    private final String text;

    /** @param node where the expression stands */
    StyleExpressions(StyleNode node) {
        this.node = node;
        this.text = node.json().asText();
    }

    /** Reads something written. */
    private interface Reader<T> {
        T read(String ecql) throws CQLException;
    }

    private <T> T read(Reader<T> reader) throws AtlasException {
        if (WrittenCondition.isTooEntangled(text)) {
            throw node.wrong(TEXT.message("style.sums", WrittenCondition.MOST_SIGNS));
        }
        if (WrittenCondition.isTooLong(text) || WrittenCondition.isTooDeep(text)) {
            throw node.wrong(TEXT.message("style.long", text.length(), WrittenCondition.LONGEST,
                    WrittenCondition.DEEPEST));
        }
        try {
            return reader.read(text.startsWith("${") && text.endsWith("}") ? text.substring(2, text.length() - 1)
                    : text);
        } catch (CQLException | RuntimeException | StackOverflowError e) {
            throw node.wrong(TEXT.message("style.ecql", StyleNode.shown(text)));
        }
    }

    private Expression expression() throws AtlasException {
        return text.startsWith("${") ? read(ecql -> ECQL.toExpression(ecql, FILTERS)) : FILTERS.literal(text);
    }

    /** A condition. */
    Filter filter() throws AtlasException {
        Filter filter = read(ecql -> ECQL.toFilter(ecql, FILTERS));
        require(filter, 0);
        return filter;
    }

    private void require(Filter filter, int depth) throws AtlasException {
        if (depth > DEEPEST) {
            throw node.wrong(TEXT.message("style.long", text.length(), WrittenCondition.LONGEST, DEEPEST));
        }
        if (filter instanceof BinaryLogicOperator several) {
            for (Filter one : several.getChildren()) {
                require(one, depth + 1);
            }
        } else if (filter instanceof Not not) {
            require(not.getFilter(), depth + 1);
        } else if (filter instanceof BinaryComparisonOperator compared) {
            requirePlain(compared.getExpression1());
            requirePlain(compared.getExpression2());
        } else if (filter instanceof PropertyIsBetween between) {
            requirePlain(between.getExpression());
            requirePlain(between.getLowerBoundary());
            requirePlain(between.getUpperBoundary());
        } else {
            throw node.wrong(TEXT.message("style.filter", StyleNode.shown(text)));
        }
    }

    /** What a name says: a text, or an attribute. */
    Expression label() throws AtlasException {
        Expression label = expression();
        requirePlain(label);
        return label;
    }

    private void requirePlain(Expression expression) throws AtlasException {
        if (expression instanceof PropertyName attribute) {
            if (!node.attributes().contains(attribute.getPropertyName())) {
                throw node.wrong(TEXT.message("style.attribute", attribute.getPropertyName(),
                        WordList.of(node.attributes().stream().sorted().toList())));
            }
        } else if (!(expression instanceof Literal)) {
            throw node.wrong(TEXT.message("style.plain", StyleNode.shown(text)));
        }
    }

    /** One of several words, each of which somebody looks at. */
    Expression choice(Word word) throws AtlasException {
        Expression choice = expression();
        for (Literal each : results(choice)) {
            word.require(String.valueOf(each.getValue()));
        }
        return choice;
    }

    /** Refuses a word that is not understood. */
    interface Word {
        void require(String word) throws AtlasException;
    }

    /** A number that is never outside some bounds. */
    Expression number(Bounds bounds) throws AtlasException {
        Expression number = expression();
        Bounds found = bounds(number, 0);
        if (!bounds.hold(found)) {
            throw node.wrong(TEXT.message("style.range", StyleNode.shown(text), bounds.least(), bounds.most()));
        }
        return number;
    }

    private Bounds bounds(Expression expression, int depth) throws AtlasException {
        if (expression instanceof Literal literal) {
            double value = numberOf(literal);
            return new Bounds(value, value);
        }
        if (expression instanceof RecodeFunction) {
            List<Double> values = new ArrayList<>();
            for (Literal each : results(expression)) {
                values.add(numberOf(each));
            }
            return Bounds.of(values);
        }
        if (expression instanceof PropertyName attribute && attribute.getPropertyName().equals(SWELL)) {
            requirePlain(attribute);
            return new Bounds(CourseCode.SPRING, CourseCode.FULL);
        }
        if (depth < DEEPEST && expression instanceof BinaryExpression both && (both instanceof Add
                || both instanceof Subtract || both instanceof Multiply)) {
            Bounds a = bounds(both.getExpression1(), depth + 1);
            Bounds b = bounds(both.getExpression2(), depth + 1);
            return both instanceof Add ? a.plus(b) : both instanceof Subtract ? a.plus(b.times(new Bounds(-1, -1)))
                    : a.times(b);
        }
        throw node.wrong(TEXT.message("style.reckoned", StyleNode.shown(text)));
    }

    private double numberOf(Literal literal) throws AtlasException {
        try {
            return Double.parseDouble(String.valueOf(literal.getValue()));
        } catch (NumberFormatException e) {
            throw node.wrong(TEXT.message("style.number", StyleNode.shown(String.valueOf(literal.getValue()))));
        }
    }

    /** The values an expression can have: itself, or what stands for the values of an attribute. */
    private List<Literal> results(Expression expression) throws AtlasException {
        if (expression instanceof Literal literal) {
            return List.of(literal);
        }
        List<Expression> parts = expression instanceof RecodeFunction recode ? ((Function) recode).getParameters()
                : List.of();
        if (parts.size() < 3 || parts.size() % 2 == 0 || !(parts.get(0) instanceof PropertyName)) {
            throw node.wrong(TEXT.message("style.listed", StyleNode.shown(text)));
        }
        requirePlain(parts.get(0));
        List<Literal> results = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Literal literal)) {
                throw node.wrong(TEXT.message("style.listed", StyleNode.shown(text)));
            }
            if (i % 2 == 0) {
                results.add(literal);
            }
        }
        return results;
    }
}
