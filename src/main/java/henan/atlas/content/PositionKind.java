package henan.atlas.content;

import henan.atlas.domain.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place; degrees, longitude first. */
final class PositionKind extends FieldKind<Position> {
    PositionKind() {
        super(Position.class, List.of(new Part("_longitude", Store.NUMBER), new Part("_latitude", Store.NUMBER)));
    }

    @Override
    public Object[] split(Position value) {
        return new Object[] {value.longitude(), value.latitude()};
    }

    @Override
    public Position join(Object[] stored) {
        return new Position(((Number) stored[0]).doubleValue(), ((Number) stored[1]).doubleValue());
    }

    @Override
    public Object plain(Position value) {
        return List.of(value.longitude(), value.latitude());
    }

    @Override
    public Position ofPlain(@Nullable Object plain) {
        return join(elements(plain).toArray());
    }

    @Override
    public Position read(String text, Faults faults) {
        String[] numbers = text.split(",", -1);
        if (numbers.length == 2 && NumberKind.FORM.matcher(numbers[0].strip()).matches()
                && NumberKind.FORM.matcher(numbers[1].strip()).matches()) {
            return new Position(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        }
        faults.note("cell.position", text);
        return new Position(0, 0);
    }

    @Override
    public String written(Position value) {
        return value.longitude() + "," + value.latitude();
    }
}
