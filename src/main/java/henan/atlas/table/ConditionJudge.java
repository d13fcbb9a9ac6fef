package henan.atlas.table;

import henan.atlas.domain.Geodesic;
import henan.atlas.domain.Position;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** How the rows of a table stand to a condition. */
final class ConditionJudge {
    private static final double METRES = 1000;

    private final SubjectTable table;

    ConditionJudge(SubjectTable table) {
        this.table = table;
    }

    /** A judge of rows by their place. A column that is not there tells nothing of any of them. */
    IntFunction<Judgement> of(Condition condition) {
        if (condition instanceof Condition.AnyOf asked) {
            return told(asked.column(), cell -> cell.keys().stream().anyMatch(asked.keys()::contains));
        } else if (condition instanceof Condition.Contains asked) {
            String words = asked.words().toLowerCase(Locale.ROOT);
            return told(asked.column(), cell -> cell.words().toLowerCase(Locale.ROOT).contains(words)
                    || cell.keys().stream().anyMatch(key -> key.toLowerCase(Locale.ROOT).contains(words)));
        } else if (condition instanceof Condition.Told asked) {
            return table.store(asked.column()).<IntFunction<Judgement>>map(store ->
                    row -> Judgement.of(store.cell(row).isTold())).orElse(row -> Judgement.UNKNOWN);
        } else if (condition instanceof Condition.Within asked) {
            return table.store(asked.column()).map(store -> within(store, asked)).orElse(row -> Judgement.UNKNOWN);
        } else if (condition instanceof Condition.Near asked) {
            return row -> near(table.places(row), asked.centre(), asked.kilometres() * METRES);
        }
        return written((Condition.Written) condition);
    }

    /** What was kept of another table, and asks a column that is not here, tells nothing. */
    private IntFunction<Judgement> written(Condition.Written asked) {
        try {
            return new EcqlFilter(table, this).judging(Ecql.filter(asked.ecql(), table));
        } catch (UnreadableCondition notOfThisTable) {
            return row -> Judgement.UNKNOWN;
        }
    }

    /** What a cell says of something; of a cell that there is known to be nothing for, no. */
    private IntFunction<Judgement> told(String column, Predicate<Cell> says) {
        return table.store(column).<IntFunction<Judgement>>map(store -> row -> {
            Cell cell = store.cell(row);
            return cell.standing() == Cell.Standing.UNRECORDED ? Judgement.UNKNOWN
                    : Judgement.of(cell.isTold() && says.test(cell));
        }).orElse(row -> Judgement.UNKNOWN);
    }

    private static IntFunction<Judgement> within(ColumnStore store, Condition.Within asked) {
        if (store.column().type() == ColumnType.FIGURE) {
            return row -> figures(store.told(row), asked);
        }
        return row -> {
            Cell cell = store.cell(row);
            OptionalDouble number = cell.number();
            return number.isPresent() ? Judgement.of(holds(asked, number.getAsDouble()))
                    : cell.standing() == Cell.Standing.NONE ? Judgement.FAILS : Judgement.UNKNOWN;
        };
    }

    private static boolean holds(Condition.Within asked, double number) {
        return number >= asked.least().orElse(Double.NEGATIVE_INFINITY)
                && number <= asked.most().orElse(Double.POSITIVE_INFINITY);
    }

    /** Of one time all that is told must agree; of several times one is enough. @param told those of a time together */
    private static Judgement figures(List<ColumnStore.Told> told, Condition.Within asked) {
        Judgement any = Judgement.FAILS;
        int judged = 0;
        int next;
        for (int first = 0; first < told.size(); first = next) {
            int holding = 0;
            next = first;
            while (next < told.size() && told.get(next).period().equals(told.get(first).period())) {
                holding += holds(asked, told.get(next++).value()) ? 1 : 0;
            }
            if (isAsked(told.get(first).year(), asked)) {
                judged++;
                any = any.or(holding == next - first ? Judgement.MEETS
                        : holding == 0 ? Judgement.FAILS : Judgement.UNKNOWN);
            }
        }
        return judged == 0 ? Judgement.UNKNOWN : any;
    }

    private static boolean isAsked(int year, Condition.Within asked) {
        return asked.from().isEmpty() && asked.to().isEmpty()
                || year != 0 && year >= asked.from().orElse(year) && year <= asked.to().orElse(year);
    }

    static Judgement near(List<Position> places, Position centre, double metres) {
        return places.isEmpty() ? Judgement.UNKNOWN
                : Judgement.of(places.stream().anyMatch(place -> metres(place, centre) <= metres));
    }

    /** Metres by the shortest way on the ellipsoid; more than any there are between opposite ends of the earth. */
    static double metres(Position from, Position to) {
        try {
            return Geodesic.between(from, to).metres();
        } catch (IllegalArgumentException opposite) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
