package henan.atlas.atlasfile;

import henan.atlas.content.RecordType;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.NearestWord;
import henan.atlas.text.WrittenCondition;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Chooses features of an atlas file by a condition a person writes in GeoTools' ECQL:
 * {@code industry_id = 'food' AND prefecture_code LIKE '4114%'}, {@code BBOX(geom, 113, 34, 114, 35)}.
 *
 * <p><b>Units:</b> coordinates are degrees, longitude first. <b>Threading:</b> immutable, like the file it asks.
 */
public final class FeatureFilter {
    private static final Messages TEXT = Messages.of("atlasfile");
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
    /** A condition that cannot be read, or not be computed. */
    public static final class WrongCondition extends AtlasException {
        private static final long serialVersionUID = 1L;

        WrongCondition(Message told) {
            this(told, null);
        }

        WrongCondition(Message told, Throwable cause) {
            super(told, cause);
        }
    }

    private final SimpleFeatureSource features;
    private final Filter condition;

    private FeatureFilter(SimpleFeatureSource features, Filter condition) {
        this.features = features;
        this.condition = condition;
    }

    /**
     * Reads a condition on the features of a kind of record, one that is drawn on the map: a cluster, a county, a
     * prefecture.
     *
     * @throws WrongCondition when the condition cannot be read or speaks of an attribute that is not there; says which
     *                        there are
     */
    public static FeatureFilter of(AtlasDataStore store, RecordType<?> type, String ecql) throws AtlasException {
        requireReadable(ecql);
        try {
            SimpleFeatureSource features = store.getFeatureSource(type.name());
            Filter condition = read(ecql, features.getSchema());
            requireAttributes(condition, features.getSchema());
            return new FeatureFilter(features, condition);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("where.unread", e.getMessage()), e);
        }
    }

    /** Refuses in time what is nothing, or more than can be read without running out of stack. */
    private static void requireReadable(String ecql) throws AtlasException {
        if (ecql.isBlank()) {
            throw new WrongCondition(TEXT.message("where.empty"));
        }
        if (WrittenCondition.isTooLong(ecql)) {
            throw new WrongCondition(TEXT.message("where.long", ecql.length(), WrittenCondition.LONGEST));
        }
        if (WrittenCondition.isTooDeep(ecql)) {
            throw new WrongCondition(TEXT.message("where.deep", WrittenCondition.DEEPEST));
        }
        if (WrittenCondition.isTooEntangled(ecql)) {
            throw new WrongCondition(TEXT.message("where.sums", WrittenCondition.MOST_SIGNS));
        }
    }

    private static Filter read(String ecql, SimpleFeatureType schema) throws AtlasException {
        try {
            return ECQL.toFilter(ecql);
        } catch (CQLException | RuntimeException | StackOverflowError e) {
            Matcher place = COLUMN.matcher(String.valueOf(e.getMessage()));
            throw new WrongCondition(place.find()
                    ? TEXT.message("where.syntaxAt", ecql, place.group(1), attributes(schema), example(schema))
                    : TEXT.message("where.syntax", ecql, attributes(schema), example(schema)), e);
        }
    }

    private static void requireAttributes(Filter condition, SimpleFeatureType schema) throws AtlasException {
        FilterAttributeExtractor asked = new FilterAttributeExtractor();
        condition.accept(asked, null);
        for (String name : new TreeSet<>(Set.of(asked.getAttributeNames()))) {
            if (schema.getDescriptor(name) == null) {
                String nearest = NearestWord.of(name, names(schema)).orElse("");
                throw new WrongCondition(TEXT.message(nearest.isEmpty() ? "where.attribute" : "where.attributeMeant",
                        name, attributes(schema), example(schema), nearest));
            }
        }
    }

    private static String attributes(SimpleFeatureType schema) {
        return String.join(TEXT.get("where.comma"), names(schema));
    }

    /** A condition that can be read, on the places of one prefecture. */
    private static String example(SimpleFeatureType schema) {
        return schema.getDescriptor("industry_id") == null ? "code LIKE '4114%'"
                : "industry_id = 'food' AND prefecture_code LIKE '4114%'";
    }

    private static List<String> names(SimpleFeatureType schema) {
        return schema.getAttributeDescriptors().stream().map(AttributeDescriptor::getLocalName).toList();
    }

    /**
     * The lasting ids of the records whose features meet the condition, in the order of the file.
     *
     * @throws WrongCondition when the condition can be read and yet cannot be computed
     * @throws AtlasException when the file turns out to be damaged
     */
    public Set<String> ids() throws AtlasException {
        Set<String> ids = new LinkedHashSet<>();
        try (SimpleFeatureIterator found = features.getFeatures(
                new Query(features.getSchema().getTypeName(), condition)).features()) {
            while (found.hasNext()) {
                ids.add(id(found.next()));
            }
        } catch (IOException | RuntimeException e) {
            // GeoTools wraps what is wrong with the file as often as it is handed on.
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof AtlasException damaged) {
                    throw damaged;
                }
            }
            throw new WrongCondition(TEXT.message("where.failed", example(features.getSchema())), e);
        }
        return ids;
    }

    /** The first attribute behind the geometry: {@code code} of places, {@code cluster_id}. */
    private static String id(SimpleFeature feature) {
        return String.valueOf(feature.getAttribute(1));
    }
}
