package henan.atlas.handout.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, as a spreadsheet knows it: what is a number can be reckoned with, and no text is one. */
public sealed interface CellValue {
    /** Nothing. */
    CellValue BLANK = new Words("");

    /** A text, whatever it begins with: never a formula. */
    record Words(String words) implements CellValue {
    }

    /** A number in the unit its column says. */
    record Amount(BigDecimal number) implements CellValue {
    }

    /** A whole day. */
    record Day(LocalDate date) implements CellValue {
    }

    /** A text that opens an address. */
    record Link(String words, String address) implements CellValue {
    }

    static CellValue of(String words) {
        return words.isEmpty() ? BLANK : new Words(words);
    }

    static CellValue of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A number that is finite. */
    static CellValue of(double number) {
        return new Amount(BigDecimal.valueOf(number).stripTrailingZeros());
    }

    /** What is read in the cell, where nothing but text can stand. */
    default String plain() {
        if (this instanceof Amount amount) {
            return amount.number().toPlainString();
        }
        if (this instanceof Day day) {
            return day.date().toString();
        }
        return this instanceof Link link ? link.words() : ((Words) this).words();
    }
}
