package henan.atlas.table;

import henan.atlas.domain.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.DWithin;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** What a filter says as a condition, where it is one that a person can set without writing. */
final class EcqlReading {
    /** The years figures are looked at of, behind the name of their column: 2010-2013, 2010-, -2013, 2013. */
    private static final Pattern YEARS = Pattern.compile("(.+)@(\\d{4})?(-)?(\\d{4})?");
    /** Kilometres in a unit of length. */
    private static final Map<String, Double> UNITS = Map.of("kilometers", 1.0, "meters", 0.001, "statute miles",
            1.609344, "nautical miles", 1.852, "feet", 0.0003048);
    private static final Pattern HELD = Pattern.compile("%((?:[^%_\\\\]|\\\\.)+)%", Pattern.DOTALL);

    private EcqlReading() {
    }

    /** The column an attribute means: its name without years. */
    static String column(String attribute) {
        Matcher m = YEARS.matcher(attribute);
        return m.matches() ? m.group(1) : attribute;
    }

    /** Kilometres of a distance; empty for a unit that is none of length. */
    static OptionalDouble kilometres(double distance, String unit) {
        Double one = UNITS.get(unit.toLowerCase(Locale.ROOT));
        return one == null ? OptionalDouble.empty() : OptionalDouble.of(distance * one);
    }

    static Optional<Condition> condition(Filter filter, SubjectTable table) {
        try {
            return read(filter, table);
        } catch (IllegalArgumentException nothingAsked) {
            return Optional.empty();
        }
    }

    private static Optional<Condition> read(Filter filter, SubjectTable table) {
        if (filter instanceof PropertyIsEqualTo || filter instanceof Or) {
            return anyOf(filter, table);
        } else if (filter instanceof Not not && not.getFilter() instanceof PropertyIsNull told) {
            return name(told.getExpression()).map(Condition.Told::new);
        } else if (filter instanceof PropertyIsLike like) {
            return contains(like);
        } else if (filter instanceof PropertyIsBetween between) {
            return within(between.getExpression(), number(between.getLowerBoundary()),
                    number(between.getUpperBoundary()), table);
        } else if (filter instanceof PropertyIsGreaterThanOrEqualTo least) {
            return within(least.getExpression1(), number(least.getExpression2()), OptionalDouble.empty(), table);
        } else if (filter instanceof PropertyIsLessThanOrEqualTo most) {
            return within(most.getExpression1(), OptionalDouble.empty(), number(most.getExpression2()), table);
        }
        return filter instanceof DWithin near ? near(near) : Optional.empty();
    }

    private static Optional<Condition> anyOf(Filter filter, SubjectTable table) {
        List<Filter> parts = filter instanceof Or or ? or.getChildren() : List.of(filter);
        Set<String> columns = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Filter part : parts) {
            if (!(part instanceof PropertyIsEqualTo equal) || !(equal.getExpression2() instanceof Literal value)
                    || !equal.isMatchingCase()) {
                return Optional.empty();
            }
            columns.add(name(equal.getExpression1()).orElse(""));
            keys.add(String.valueOf(value.getValue()));
        }
        Optional<ColumnType> type = columns.stream().findFirst().flatMap(table::column).map(Column::type);
        if (columns.size() != 1 || type.isEmpty() || type.get() == ColumnType.FIGURE
                || type.get() == ColumnType.PLACE) {
            return Optional.empty();
        }
        return Optional.of(new Condition.AnyOf(columns.iterator().next(), type.get() != ColumnType.GRADE ? keys
                : new LinkedHashSet<>(keys.stream().map(key -> key.toLowerCase(Locale.ROOT)).toList())));
    }

    /** LIKE knows large from small letters and a condition does not: they say the same of words that have neither. */
    private static Optional<Condition> contains(PropertyIsLike like) {
        Matcher m = HELD.matcher(like.getLiteral());
        if (!m.matches()) {
            return Optional.empty();
        }
        String words = m.group(1).replaceAll("\\\\(.)", "$1");
        return like.isMatchingCase() && !words.toLowerCase(Locale.ROOT).equals(words.toUpperCase(Locale.ROOT))
                ? Optional.empty() : name(like.getExpression()).map(column -> new Condition.Contains(column, words));
    }

    private static Optional<Condition> within(Expression asked, OptionalDouble least, OptionalDouble most,
                                              SubjectTable table) {
        String attribute = name(asked).orElse("");
        Matcher m = YEARS.matcher(attribute);
        boolean dated = m.matches();
        String column = dated ? m.group(1) : attribute;
        if (table.column(column).filter(each -> each.type().isNumeric()).isEmpty()
                || least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt from = dated ? year(m.group(2)) : OptionalInt.empty();
        OptionalInt to = dated ? year(m.group(3) == null ? m.group(2) : m.group(4)) : OptionalInt.empty();
        return Optional.of(new Condition.Within(column, least, most, from, to));
    }

    private static OptionalInt year(@Nullable String written) {
        return written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
    }

    private static Optional<Condition> near(DWithin near) {
        OptionalDouble kilometres = kilometres(near.getDistance(), near.getDistanceUnits());
        return near.getExpression1() instanceof PropertyName && near.getExpression2() instanceof Literal place
                && place.getValue() instanceof Point point && kilometres.isPresent()
                ? Optional.of(new Condition.Near(new Position(point.getX(), point.getY()), kilometres.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<String> name(Expression expression) {
        return expression instanceof PropertyName name ? Optional.of(name.getPropertyName()) : Optional.empty();
    }

    private static OptionalDouble number(Expression expression) {
        return expression instanceof Literal literal && literal.getValue() instanceof Number number
                ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    /** Parts joined by and, however they are nested. */
    static List<Filter> parts(Filter filter) {
        if (!(filter instanceof And and)) {
            return List.of(filter);
        }
        List<Filter> parts = new ArrayList<>();
        and.getChildren().forEach(child -> parts.addAll(parts(child)));
        return parts;
    }
}
