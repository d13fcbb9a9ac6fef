package henan.atlas.table;

import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.NearestWord;
import henan.atlas.text.WordList;
import henan.atlas.text.WrittenCondition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Conditions as a person writes them in GeoTools' ECQL, and back: {@code industry_ids IN ('food', 'textile') AND
 * DWITHIN(geom, POINT(114.0 34.0), 30, kilometers)}. Attributes are the ids of columns; one with other letters than
 * small ones stands in double quotes, and behind a figure the years may stand it is asked of:
 * {@code "规划面积（平方公里）@2010-2013" >= 10}. What no other condition says is one {@link Condition.Written}.
 */
public final class Ecql {
    private static final Messages TEXTS = Messages.of("table");
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z_]*");
    /** Words of the language that cannot be names. */
    private static final Set<String> RESERVED = Set.of("id", "in", "is", "not", "and", "or", "like", "between", "null");
    private static final Pattern PLACE = Pattern.compile("column (\\d+)");
    private static final Pattern FOUND = Pattern.compile("Encountered \"(.*?)\" at", Pattern.DOTALL);
    /** As many any-letters as a pattern may have: each more multiplies the ways to match it. */
    private static final int MOST_WILDCARDS = 8;
    private static final Pattern WILDCARDS = Pattern.compile("'[^']*%(?:[^']*?%){" + MOST_WILDCARDS + "}[^']*'");

    /** Words in quotes, or Chinese letters in a row that stand in none. */
    private static final Pattern QUOTED_OR_HAN = Pattern.compile("'[^']*'|\"[^\"]*\"|[\\p{IsHan}（）、]+");

    private Ecql() {
    }

    /**
     * Reads conditions on the rows of a table.
     *
     * @param ecql anything
     * @throws UnreadableCondition where it is no condition, or asks a column that is not there
     */
    public static List<Condition> read(String ecql, SubjectTable table) throws UnreadableCondition {
        Filter called = parsed(withTitlesQuoted(ecql, table), table);
        Filter filter = checked((Filter) called.accept(new EcqlNames(table), null), table);
        List<Condition> conditions = new ArrayList<>();
        for (Filter part : EcqlReading.parts(filter)) {
            conditions.add(EcqlReading.condition(part, table).orElseGet(() -> new Condition.Written(ECQL.toCQL(part))));
        }
        return conditions.stream().distinct().toList();
    }

    /** The filter of a condition that was read: its attributes are columns by their ids. */
    static Filter filter(String ecql, SubjectTable table) throws UnreadableCondition {
        return checked(parsed(ecql, table), table);
    }

    private static Filter parsed(String ecql, SubjectTable table) throws UnreadableCondition {
        requireReadable(ecql);
        try {
            return ECQL.toFilter(ecql);
        } catch (CQLException | RuntimeException | StackOverflowError e) {
            throw new UnreadableCondition(unreadable(ecql, String.valueOf(e.getMessage()), table), e);
        }
    }

    private static Filter checked(Filter filter, SubjectTable table) throws UnreadableCondition {
        for (String name : EcqlFilter.asked(filter)) {
            requireColumn(EcqlReading.column(name), table);
        }
        Optional<Message> wrong = EcqlTypes.wrong(filter, table);
        if (wrong.isPresent()) {
            throw new UnreadableCondition(wrong.get());
        }
        return filter;
    }

    /** Titles of columns may stand without quotes, as no other word of the language has Chinese letters. */
    private static String withTitlesQuoted(String ecql, SubjectTable table) {
        Set<String> titles = table.columns().stream().map(Column::title).collect(Collectors.toSet());
        return QUOTED_OR_HAN.matcher(ecql).replaceAll(word -> Matcher.quoteReplacement(
                titles.contains(word.group()) ? '"' + word.group() + '"' : word.group()));
    }

    /** Refuses in time what is nothing, or more than can be read without running out of stack or patience. */
    private static void requireReadable(String ecql) throws UnreadableCondition {
        if (ecql.isBlank()) {
            throw new UnreadableCondition(TEXTS.message("ecql.empty"));
        }
        if (WrittenCondition.isTooLong(ecql)) {
            throw new UnreadableCondition(TEXTS.message("ecql.long", ecql.length(), WrittenCondition.LONGEST));
        }
        if (WrittenCondition.isTooDeep(ecql)) {
            throw new UnreadableCondition(TEXTS.message("ecql.deep", WrittenCondition.DEEPEST));
        }
        if (WrittenCondition.isTooEntangled(ecql)) {
            throw new UnreadableCondition(TEXTS.message("ecql.sums", WrittenCondition.MOST_SIGNS));
        }
        if (WILDCARDS.matcher(ecql).find()) {
            throw new UnreadableCondition(TEXTS.message("ecql.wildcards", MOST_WILDCARDS));
        }
    }

    /** Where it stops being a condition, what stands there, and what could. */
    private static Message unreadable(String ecql, String trouble, SubjectTable table) {
        Matcher place = PLACE.matcher(trouble);
        Matcher found = FOUND.matcher(trouble);
        String there = found.find() ? found.group(1).replace("<EOF>", "").strip() : "";
        Message expected = TEXTS.message("ecql.expected." + expected(trouble));
        if (!place.find()) {
            return TEXTS.message("ecql.syntax", ecql, expected, names(table), example(table));
        }
        return there.isEmpty()
                ? TEXTS.message("ecql.syntaxAtEnd", ecql, place.group(1), expected, names(table), example(table))
                : TEXTS.message("ecql.syntaxAt", ecql, place.group(1), expected, names(table), example(table), there);
    }

    private static String expected(String trouble) {
        if (trouble.startsWith("Lexical error")) {
            return trouble.contains("after : \"\\'") ? "quote" : "letter";
        }
        if (trouble.contains("For input string") || trouble.contains("out of range")) {
            return "number";
        } else if (trouble.contains("LinearRing") || trouble.contains("closed")) {
            return "ring";
        } else if (trouble.toLowerCase(Locale.ROOT).contains("function")) {
            return "function";
        }
        return trouble.contains("<EOF> \n") ? "end" : trouble.contains("\"ilike\"") ? "comparison" : "operand";
    }

    /**
     * The column of that id.
     *
     * @throws UnreadableCondition where there is none; says which is perhaps meant, and which there are
     */
    public static Column requireColumn(String id, SubjectTable table) throws UnreadableCondition {
        if (table.column(id).isPresent()) {
            return table.column(id).get();
        }
        List<String> all = table.columns().stream().map(Column::id).toList();
        String nearest = NearestWord.of(id, all).or(() -> table.columns().stream()
                .filter(column -> column.title().equals(id)).map(Column::id).findFirst()).orElse("");
        throw new UnreadableCondition(nearest.isEmpty() ? TEXTS.message("ecql.column", id, names(table), example(table))
                : TEXTS.message("ecql.columnMeant", id, names(table), example(table), nearest));
    }

    /** A condition on the rows of a table that can be read. */
    private static String example(SubjectTable table) {
        return table.column("industry_id").isPresent() ? "industry_id = 'food' AND prefecture_code LIKE '4114%'"
                : table.column("prefecture_code").isPresent() ? "prefecture_code LIKE '4114%'"
                : name(table.columns().get(0).id()) + " IS NOT NULL";
    }

    /** The columns there are but for figures, which are as many as things are measured. */
    private static WordList names(SubjectTable table) {
        return WordList.of(table.columns().stream().filter(column -> column.type() != ColumnType.FIGURE)
                .map(Column::id).toList());
    }

    /** Conditions as text that {@link #read} makes the same conditions of; empty for none. */
    public static String text(Collection<Condition> conditions) {
        return conditions.stream().map(Ecql::text).collect(Collectors.joining(" AND "));
    }

    private static String text(Condition condition) {
        if (condition instanceof Condition.AnyOf asked) {
            String values = asked.keys().stream().map(Ecql::quoted).collect(Collectors.joining(", "));
            return name(asked.column()) + (asked.keys().size() == 1 ? " = " + values : " IN (" + values + ")");
        } else if (condition instanceof Condition.Contains asked) {
            return name(asked.column()) + " ILIKE "
                    + quoted("%" + asked.words().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        } else if (condition instanceof Condition.Told asked) {
            return name(asked.column()) + " IS NOT NULL";
        } else if (condition instanceof Condition.Within asked) {
            return name(asked.column() + years(asked.from(), asked.to())) + range(asked.least(), asked.most());
        } else if (condition instanceof Condition.Near asked) {
            return "DWITHIN(geom, POINT(" + plain(asked.centre().longitude()) + " " + plain(asked.centre().latitude())
                    + "), " + plain(asked.kilometres()) + ", kilometers)";
        }
        return "(" + ((Condition.Written) condition).ecql() + ")";
    }

    private static String range(OptionalDouble least, OptionalDouble most) {
        return least.isPresent() && most.isPresent()
                ? " BETWEEN " + plain(least.getAsDouble()) + " AND " + plain(most.getAsDouble())
                : least.isPresent() ? " >= " + plain(least.getAsDouble())
                : " <= " + plain(most.orElseThrow());
    }

    private static String years(OptionalInt from, OptionalInt to) {
        return from.isEmpty() && to.isEmpty() ? "" : "@" + year(from) + "-" + year(to);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? "%04d".formatted(year.getAsInt()) : "";
    }

    /** Without an exponent, which the language does not read. */
    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String name(String attribute) {
        return PLAIN.matcher(attribute).matches() && !RESERVED.contains(attribute) ? attribute : '"' + attribute + '"';
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
