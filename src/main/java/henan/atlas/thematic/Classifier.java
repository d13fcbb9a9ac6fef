package henan.atlas.thematic;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.function.ExplicitClassifier;
import org.geotools.filter.function.RangedClassifier;

/** Divides values into classes: by {@link NaturalBreaks}, else with GeoTools' classification functions. */
public final class Classifier {
    private static final String VALUE = "value";

    private Classifier() {
    }

    /**
     * Classes of values. There may be fewer than asked for: values that are all equal make one class, few different
     * values no more classes than there are of them.
     *
     * @param values  finite values, in any order
     * @param method  any but {@link ClassMethod#MANUAL}
     * @param classes how many are wanted, 1 to {@link Classification#MOST_CLASSES}
     * @throws IllegalArgumentException when there are no values
     */
    public static Classification classify(List<Double> values, ClassMethod method, int classes) {
        TreeSet<Double> different = new TreeSet<>(values);
        if (different.isEmpty()) {
            throw new IllegalArgumentException("nothing to classify");
        }
        if (different.size() == 1 || classes == 1) {
            return new Classification(List.of(different.first(), different.last()));
        }
        TreeSet<Double> lower = new TreeSet<>();
        if (classes >= different.size()) {
            lower.addAll(different);
        } else if (method == ClassMethod.JENKS) {
            lower.addAll(NaturalBreaks.of(values, classes));
        } else {
            lower.addAll(inner(values, method, classes));
            lower.removeIf(b -> b <= different.first() || b > different.last());
            lower.add(different.first());
        }
        List<Double> bounds = new ArrayList<>(lower);
        // A last class that holds the greatest value alone reaches a little beyond it.
        bounds.add(lower.last() < different.last() ? different.last() : Math.nextUp(different.last()));
        return new Classification(bounds);
    }

    /**
     * Classes to either side of zero and alike on both: the sizes of the values are divided, and the breaks mirrored.
     * Classes beyond the least and the greatest value are left out.
     *
     * @param values  finite values, in any order
     * @param method  any but {@link ClassMethod#MANUAL}
     * @param classes how many are wanted; an even number, or one less is made
     * @throws IllegalArgumentException when there are no values
     */
    public static Classification aboutZero(List<Double> values, ClassMethod method, int classes) {
        double least = Collections.min(values);
        double greatest = Collections.max(values);
        if (least >= 0 || greatest <= 0) {
            return classify(values, method, classes);
        }
        List<Double> sizes = values.stream().map(Math::abs).toList();
        List<Double> side = classify(sizes, method, Math.max(1, classes / 2)).breaks();
        TreeSet<Double> bounds = new TreeSet<>(List.of(least, 0.0, greatest));
        side.subList(1, side.size() - 1).forEach(b -> bounds.addAll(List.of(-b, b)));
        return new Classification(List.copyOf(bounds.subSet(least, true, greatest, true)));
    }

    private static List<Double> inner(List<Double> values, ClassMethod method, int classes) {
        FilterFactory filters = CommonFactoryFinder.getFilterFactory();
        Object found = filters.function(function(method), filters.property(VALUE), filters.literal(classes))
                .evaluate(features(values));
        List<Double> breaks = new ArrayList<>();
        if (found instanceof RangedClassifier ranged) {
            for (int i = 0; i + 1 < ranged.getSize(); i++) {
                add(breaks, ranged.getMax(i));
            }
        } else if (found instanceof ExplicitClassifier explicit) {
            for (int i = 0; i < explicit.getSize(); i++) {
                explicit.getValues(i).forEach(v -> add(breaks, v));
            }
        }
        return breaks;
    }

    /** Name of GeoTools' classification function. */
    private static String function(ClassMethod method) {
        return switch (method) {
            case EQUAL_INTERVAL -> "EqualInterval";
            case QUANTILE -> "Quantile";
            case STANDARD_DEVIATION -> "StandardDeviation";
            case JENKS, MANUAL -> throw new IllegalArgumentException(method + " is no function of GeoTools");
        };
    }

    private static void add(List<Double> breaks, Object bound) {
        if (bound instanceof Number number && Double.isFinite(number.doubleValue())) {
            breaks.add(number.doubleValue());
        }
    }

    private static ListFeatureCollection features(List<Double> values) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("values");
        builder.add(VALUE, Double.class);
        SimpleFeatureType type = builder.buildFeatureType();
        ListFeatureCollection features = new ListFeatureCollection(type);
        for (int i = 0; i < values.size(); i++) {
            features.add(SimpleFeatureBuilder.build(type, new Object[] {values.get(i)}, "v" + i));
        }
        return features;
    }
}
