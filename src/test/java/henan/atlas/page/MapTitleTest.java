package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapTitleTest {
    private static final MapHeading LONG = new MapHeading("丰禾市、云汀市等3市·装备制造、电子信息等5类产业集聚区分布",
            "2013年末　产业集聚区53个（另收2015年晋级的2个），共167个　选中：岭东市产业集聚区");
    private final TextPainter text = new TextPainter(new BundledFonts());

    @Test
    void itIsNeverWiderThanTheRoomThereIs() {
        for (double least : new double[] {0, 16.9, 23.8}) {
            for (double room = 140; room < 1400; room += 70) {
                MapTitle title = new MapTitle(text, LONG, room, least);
                assertTrue(title.width() <= room + 1, title.width() + " in " + room);
            }
        }
    }

    @Test
    void whereThereIsRoomAllOfItStandsOnTwoLinesAtItsUsualSize() {
        MapTitle title = new MapTitle(text, LONG, 1600, 0);
        assertEquals(LONG.title() + "\n" + LONG.subtitle(), title.wording());
        assertEquals(25, title.sizes().get(1), 1e-9);
    }

    @Test
    void aLongTitleGrowsSmallerBeforeItIsCutAndItsSubtitleStandsOnMoreLines() {
        MapTitle title = new MapTitle(text, LONG, 560, 0);
        assertTrue(title.wording().startsWith(LONG.title()), title.wording());
        assertEquals(LONG.subtitle().replace("　", ""), title.wording().substring(LONG.title().length())
                .replaceAll("[\n　]", ""));
        assertTrue(new MapTitle(text, LONG, 200, 0).wording().contains("…"));
    }

    @Test
    void aTitleOfTwoPartsStandsOnTwoLinesNoWiderAndNoHigherThanAUsualHeading() {
        MapHeading heading = new MapHeading("有表彰记载的13个省辖市：获表彰次数（截至2013年）",
                "18个省辖市中13个有表彰记载　单位：次　圆面积与数值成正比");
        MapTitle title = MapTitle.compact(text, heading, 900, 0, any -> 0);
        assertTrue(title.wording().startsWith(heading.title()), title.wording());
        PixelBox usual = MapTitle.usual(900, 0, MapTitle.USUAL_LINES);
        assertTrue(title.width() <= usual.width(), title.width() + "");
        assertTrue(title.height() <= usual.height(), title.height() + "");
        assertTrue(title.sizes().get(1) >= 15, title.sizes() + "");
    }

    /** As where something is chosen besides, which its subtitle tells too: the province lies under its right end. */
    @Test
    void whereNoneIsClearOfTheProvinceItLiesOverTheLeastOfIt() {
        MapHeading heading = new MapHeading("有数据的10个产业集聚区：全省综合排序（2017年）",
                "167个产业集聚区中10个有数据　集中在驻马店市，看不出全省分布，只列表，图上只标位置　选中：郑州航空港产业集聚区");
        int least = 330;
        MapTitle title = MapTitle.compact(text, heading, 640, 0, any -> (int) Math.max(1, any.width() - least));
        assertTrue(title.width() <= MapTitle.usual(640, 0, MapTitle.USUAL_LINES).width() * 1.16, title.width() + "");
        assertEquals(heading.title(), String.join("", title.titleLines()));
    }

    @Test
    void whatATitleTellsInBracketsStandsWholeOnItsSecondLine() {
        MapHeading heading = new MapHeading("各省辖市集聚区有官方名单为据的比例（本图集收录情况）", "2013年末");
        assertEquals(List.of("各省辖市集聚区有官方名单为据的比例", "（本图集收录情况）"),
                MapTitle.compact(text, heading, 900, 0, title -> 0).titleLines());
    }

    @Test
    void noTitleLeavesAWordAloneOnItsSecondLine() {
        List<MapHeading> all = List.of(
                new MapHeading("食品、纺织服装等3类产业集聚区分布", "2013年末　产业集聚区101个，收录的共167个"),
                new MapHeading("周口市、商丘市周边·食品、纺织服装等3类产业集聚区分布", "2013年末"), LONG,
                new MapHeading("洛阳市周边·主导产业待考的产业集聚区分布", "2013年末"));
        for (MapHeading heading : all) {
            for (double room = 300; room < 900; room += 10) {
                List<String> lines = new MapTitle(text, heading, room, 0).titleLines();
                assertTrue(lines.size() == 1 || lines.get(1).length() >= "产业集聚区分布".length(), lines + " in " + room);
            }
        }
        assertEquals(List.of("周口市、商丘市周边·食品、纺织服装等3类", "产业集聚区分布"),
                new MapTitle(text, all.get(1), 400, 0).titleLines());
    }

    @Test
    void noLetterIsSmallerThanTheLeastAskedFor() {
        assertTrue(new MapTitle(text, LONG, 300, 23.8).sizes().get(0) >= 23.8 - 1e-9);
    }

    @Test
    void whatIsChosenStandsBelowTheRestWhereBothWouldReachFarOverTheMap() {
        MapTitle title = new MapTitle(text, new MapHeading("灵川省产业集聚区分布",
                "2013年末　产业集聚区167个（另收2015年晋级的5个）　选中：岭东市产业集聚区"), 700, 0);
        assertTrue(title.wording().endsWith("\n选中：岭东市产业集聚区"), title.wording());
        assertTrue(title.width() <= MapTitle.USUAL_LETTERS * title.sizes().get(0) + 30, title.width() + "");
    }
}
