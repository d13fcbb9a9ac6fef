package henan.atlas.content;

import henan.atlas.domain.Period;

/** A time, written as {@link PeriodRules} knows it; what is written otherwise is noted, kept and shown as it stands. */
final class PeriodKind extends FieldKind<Period> {
    private final boolean yearOnly;

    /** @param yearOnly whether it may be no more exact than a year */
    PeriodKind(boolean yearOnly) {
        super(Period.class, Part.only(Store.TEXT));
        this.yearOnly = yearOnly;
    }

    @Override
    public Object[] split(Period value) {
        return new Object[] {value.written()};
    }

    @Override
    public Period join(Object[] stored) {
        return Period.of((String) stored[0]);
    }

    @Override
    public Period read(String text, Faults faults) {
        return Period.of(text);
    }

    @Override
    public String written(Period value) {
        return value.written();
    }

    @Override
    public void check(Period value, Faults faults, PeriodRules times) {
        if (yearOnly && !value.isEmpty() && !value.isYear()) {
            faults.note("cell.year", value.written());
        } else {
            times.check(value, faults);
        }
    }
}
