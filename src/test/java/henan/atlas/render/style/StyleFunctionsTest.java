package henan.atlas.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javax.media.jai.JAI;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Function;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;

class StyleFunctionsTest {
    private final FilterFactory ours = new StyleFunctions();

    @Test
    void aRecodeIsTheOneGeoToolsWouldFind() throws CQLException {
        String text = "recode(rank, 1, '#112233', 2, '#445566')";
        Expression made = ECQL.toExpression(text, ours);
        assertEquals(ECQL.toExpression(text, new FilterFactoryImpl()), made);
        assertEquals("Recode", ((Function) made).getName());
        assertThrows(CQLException.class, () -> ECQL.toExpression("recode(rank, 1, ", ours));
    }

    @Test
    void everyOtherFunctionIsLookedFor() throws CQLException {
        String text = "strToUpperCase('a')";
        Expression made = ECQL.toExpression(text, ours);
        assertNotSame(ECQL.toExpression(text, ours), made);
        assertEquals("A", made.evaluate(null));
    }

    /** GeoTools' logging starts it. Its own list has some hundred operations, of which this is one. */
    @Test
    void javaAdvancedImagingLoadsNoneOfItsOperations() {
        assertNull(JAI.getDefaultInstance().getOperationRegistry().getDescriptor("rendered", "affine"));
    }
}
