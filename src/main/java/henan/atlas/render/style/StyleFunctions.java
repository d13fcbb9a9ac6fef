package henan.atlas.render.style;

import java.util.List;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.function.RecodeFunction;

/**
 * Makes what style files are written in. The one function the program's own use is made directly: to have it looked
 * for, GeoTools makes one each of the hundreds it knows, which took a third of reading a style.
 */
final class StyleFunctions extends FilterFactoryImpl {
    private static final String RECODE = RecodeFunction.NAME.getName();

    @Override
    public Function function(String name, Expression... arguments) {
        return name.equalsIgnoreCase(RECODE) ? new RecodeFunction(List.of(arguments), null)
                : super.function(name, arguments);
    }
}
