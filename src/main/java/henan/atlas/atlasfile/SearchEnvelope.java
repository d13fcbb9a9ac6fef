package henan.atlas.atlasfile;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Disjoint;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The rectangle outside of which no feature can meet a filter.
 *
 * <p>Only comparisons of the geometry itself with a constant narrow it; a geometry inside a function, a distance, a
 * negation do not, for there the rectangle would have to be another.
 */
final class SearchEnvelope {
    private SearchEnvelope() {
    }

    /** @return the rectangle, in the filter's own coordinates; null in the sense of JTS when there is no limit */
    static Envelope of(Filter filter) {
        if (filter instanceof And and) {
            return intersection(limits(and));
        }
        if (filter instanceof Or or) {
            return union(limits(or));
        }
        if (filter instanceof BinarySpatialOperator spatial && !(filter instanceof Disjoint)
                && !(filter instanceof DistanceBufferOperator)) {
            return constant(spatial.getExpression1(), spatial.getExpression2());
        }
        return new Envelope();
    }

    private static List<Envelope> limits(BinaryLogicOperator operator) {
        List<Envelope> limits = new ArrayList<>();
        operator.getChildren().forEach(child -> limits.add(of(child)));
        return limits;
    }

    private static Envelope intersection(List<Envelope> limits) {
        Envelope result = new Envelope();
        for (Envelope limit : limits) {
            // Two that do not meet leave one of them standing: it still holds every hit there could be, namely none.
            if (result.isNull() || result.intersects(limit) && !limit.isNull()) {
                result = result.isNull() ? limit : result.intersection(limit);
            }
        }
        return result;
    }

    private static Envelope union(List<Envelope> limits) {
        Envelope result = new Envelope();
        for (Envelope limit : limits) {
            if (limit.isNull()) {
                return limit;
            }
            result.expandToInclude(limit);
        }
        return result;
    }

    private static Envelope constant(Expression one, Expression other) {
        Expression constant = one instanceof PropertyName ? other : one;
        Expression geometry = constant == one ? other : one;
        if (!(geometry instanceof PropertyName) || !(constant instanceof Literal literal)) {
            return new Envelope();
        }
        Geometry value = literal.evaluate(null, Geometry.class);
        return value == null ? new Envelope() : value.getEnvelopeInternal();
    }
}
