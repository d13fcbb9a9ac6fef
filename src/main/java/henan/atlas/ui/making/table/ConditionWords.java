package henan.atlas.ui.making.table;

import henan.atlas.table.Column;
import henan.atlas.table.Condition;
import henan.atlas.table.SubjectTable;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A condition in words, as its chip has them: 主导产业 食品.
 *
 * @param about what it asks about
 * @param value what it asks for
 */
record ConditionWords(String about, String value) {
    private static final Messages TEXTS = Messages.of("list");
    /** Values named one after the other; of more, the first and how many there are. */
    private static final int NAMED = 3;

    static ConditionWords of(Condition condition, SubjectTable table, ValueNames names, NearWords near) {
        if (condition instanceof Condition.AnyOf asked) {
            List<String> words = asked.keys().stream().map(key -> names.of(asked.column(), key)).toList();
            return new ConditionWords(title(asked.column(), table), words.size() <= NAMED
                    ? WordList.of(words).toString() : TEXTS.get("condition.many", words.get(0), words.size()));
        } else if (condition instanceof Condition.Contains asked) {
            return new ConditionWords(title(asked.column(), table), TEXTS.get("condition.contains", asked.words()));
        } else if (condition instanceof Condition.Told asked) {
            return new ConditionWords(title(asked.column(), table), TEXTS.get("condition.told"));
        } else if (condition instanceof Condition.Within asked) {
            return new ConditionWords(title(asked.column(), table),
                    range(asked.least(), asked.most()) + years(asked.from(), asked.to()));
        } else if (condition instanceof Condition.Near asked) {
            return new ConditionWords(TEXTS.get("condition.near"),
                    TEXTS.get("condition.near.value", near.of(asked), number(asked.kilometres())));
        }
        return new ConditionWords(TEXTS.get("condition.written"), ((Condition.Written) condition).ecql());
    }

    /** What the place is called that something is near to. */
    @FunctionalInterface
    interface NearWords {
        String of(Condition.Near near);
    }

    private static String title(String column, SubjectTable table) {
        return table.column(column).map(Column::title).orElse(column);
    }

    private static String range(OptionalDouble least, OptionalDouble most) {
        if (most.isEmpty()) {
            return TEXTS.get("condition.atLeast", number(least.orElseThrow()));
        }
        return least.isEmpty() ? TEXTS.get("condition.atMost", number(most.getAsDouble()))
                : TEXTS.get("condition.between", number(least.getAsDouble()), number(most.getAsDouble()));
    }

    private static String years(OptionalInt from, OptionalInt to) {
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        if (from.equals(to)) {
            return TEXTS.get("condition.year", String.valueOf(from.getAsInt()));
        }
        return to.isEmpty() ? TEXTS.get("condition.since", String.valueOf(from.getAsInt()))
                : from.isEmpty() ? TEXTS.get("condition.until", String.valueOf(to.getAsInt()))
                : TEXTS.get("condition.years", String.valueOf(from.getAsInt()), String.valueOf(to.getAsInt()));
    }

    /** Without a fraction where there is none. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }

    String inWords() {
        return TEXTS.get("condition.words", about, value);
    }
}
