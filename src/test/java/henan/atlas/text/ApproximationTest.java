package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximationTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", value = {
        "约|2000|万台|约2000万台|''",
        "超过，全省首个|1000|亿元|超过1000亿元|全省首个",
        "目标，超过|27000|亿元|超过27000亿元|目标",
        "目标，左右|20|个|20个左右|目标",
        "以上，同比|50|%|50%以上|同比",
        "多于，不到九个月内，不完全统计|60|次|多于60次|不到九个月内，不完全统计",
        "余，从业3万人，产量占全国三成以上|180|家|180余家|从业3万人，产量占全国三成以上",
        "多|800|家|800多家|''",
        "余|3|万人|3万余人|''",
        "约占全国13%|80|万吨|80万吨|约占全国13%",
        "目标，力争|300|亿元|300亿元|目标，力争",
        "''|180|个|180个|''",
        "''|67|位|第67位|''",
        "约|5|位|约5位|''",
    })
    void whatSaysHowNearANumberIsStandsWithIt(String qualifier, String value, String unit, String read, String rest) {
        Approximation near = Approximation.of(qualifier);
        assertEquals(read, Approximation.before(near.word(), unit) + value + Approximation.unit(near.word(), unit));
        assertEquals(rest, near.qualifier());
    }
}
