package henan.atlas.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {
    /** Of what a table tells is said again in brackets only what tells more. */
    @Test
    void aWordingThatTellsNoMoreThanItsSeriesIsNotSaidAgain() {
        for (List<String> same : List.of(List.of("增加值", "工业增加值"), List.of("工业产值", "工业总产值"),
                List.of("就业人数", "从业人员"), List.of("职工", "从业人员"), List.of("缴税", "税收"),
                List.of("税收收入", "税收"), List.of("集聚区企业总数", "入驻企业"), List.of("进驻企业", "入驻企业"),
                List.of("铝加工能力", "巩义铝工业园铝加工能力"), List.of("综合排序", "全省综合排序"),
                List.of("规模以上主营业务收入", "规模以上企业主营业务收入"), List.of("已建成面积", "建成区面积"))) {
            assertEquals("", Observation.otherwise(same.get(0), same.get(1)), same::toString);
        }
    }

    /** Not all firms are above the size; what is planned, honoured or refined is not all there is. */
    @Test
    void aWordingThatTellsMoreIsSaid() {
        for (List<String> other : List.of(List.of("工业增加值", "规模以上工业增加值"), List.of("规划面积", "批准面积"),
                List.of("铝精加工能力", "铝加工能力"), List.of("综合考核排序", "全省综合排序"),
                List.of("冰箱年产能", "冰箱冷柜年产能"), List.of("省级产业集聚区", "产业集聚区数量"))) {
            assertEquals(other.get(0), Observation.otherwise(other.get(0), other.get(1)), other::toString);
        }
    }
}
