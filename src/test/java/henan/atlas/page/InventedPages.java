package henan.atlas.page;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Orders of pages of the invented province, one for each template, with made-up text. */
public final class InventedPages {
    private static final PageComposer COMPOSER =
            new PageComposer(InventedMap.scenes(), InventedMap.content().content());

    private InventedPages() {
    }

    public static PageComposer composer() {
        return COMPOSER;
    }

    public static PageSpec pageSpec(PageTemplate template, PaperSize paper) {
        return pageSpec(template, paper, UnaryOperator.identity());
    }

    /** @param how what is chosen otherwise than usual */
    public static PageSpec pageSpec(PageTemplate template, PaperSize paper, UnaryOperator<PageChoice> how) {
        PageSpec usual = switch (template) {
            case PROVINCE, MAP -> pageSpec(template, paper, SubjectRef.PROVINCE, province());
            case THEME -> new PageSpec(PageChoice.of(template, paper), theme(), Optional.of(mapTheme()));
            case PREFECTURE -> pageSpec(template, paper, SubjectRef.prefecture("419300"), prefecture());
            case CLUSTER -> pageSpec(template, paper, SubjectRef.cluster("lingdong"), cluster(4));
            case SEVERAL -> several(paper, List.of(SubjectRef.PROVINCE, SubjectRef.PROVINCE),
                    List.of(Optional.empty(), Optional.of(mapTheme())));
        };
        return new PageSpec(how.apply(usual.choice()), usual.text(), usual.theme(), usual.beside());
    }

    public static PageSpec pageSpec(PageTemplate template, PaperSize paper, SubjectRef area, PageText text) {
        return new PageSpec(PageChoice.of(template, paper).over(area), text);
    }

    /** A page of several maps. @param themes one for each, empty for the clusters */
    static PageSpec several(PaperSize paper, List<SubjectRef> areas, List<Optional<MapTheme>> themes) {
        PageChoice choice = PageChoice.of(PageTemplate.SEVERAL, paper);
        return PageSpec.ofSeveral(choice.withMaps(areas.stream().map(a -> choice.over(a).map()).toList()),
                new PageText("虚构省产业集聚区与密度", "", List.of(), "数据：本图集收录统计。", List.of()), themes);
    }

    private static PageText province() {
        return new PageText("", "一个符号一个集聚区", List.of(
                new PageText.Facts("基本情况", List.of(new PageText.Facts.Line("省辖市", "3个"),
                        new PageText.Facts.Line("产业集聚区", "7个，公布总数7个[1]"))),
                new PageText.Bars("按产业类别（个）", List.of(new PageText.Bars.Bar("装备制造", "2", 1, 0x2F5D9B),
                        new PageText.Bars.Bar("电子信息", "1", 0.5, 0x1F8A8A)), "")),
                "集聚区资料见页内所注出处。", List.of("[1] 产业集聚看虚构省[M]. 虚构出版社, 2014-01: 第12页."));
    }

    private static PageText theme() {
        return new PageText("虚构省产业集聚区密度", "2013年　单位：个", List.of(new PageText.Bars("排序（2个）",
                List.of(new PageText.Bars.Bar("丰禾市", "3个", 1, 0xB2502A),
                        new PageText.Bars.Bar("石梁市", "2个", 0.66, 0xFBD8A4)), ""),
                new PageText.Paragraphs("说明", List.of("本图集收录数。", "资料未载的1个：云汀市。"))),
                "数据：本图集收录统计。", List.of());
    }

    static MapTheme mapTheme() {
        return new MapTheme("各省辖市产业集聚区密度（2013年末）", "产业集聚区密度", "2013年", "数据：本图集收录统计。",
                Optional.of(AreaUnit.PREFECTURE),
                Map.of("419100", 0xB2502A, "419300", 0xFBD8A4), Set.of("419200"),
                List.of(new MapTheme.Mark(SubjectRef.prefecture("419100"), 22,
                        List.of(new MapTheme.Slice(0x2F5D9B, 0.4), new MapTheme.Slice(0xC9822B, 0.6)))),
                List.of(new MapTheme.LegendItem.Fill(0xFBD8A4, "0.1 – 0.5"),
                        new MapTheme.LegendItem.Fill(0xB2502A, "0.5 – 0.9"), new MapTheme.LegendItem.Hatch("资料未载"),
                        new MapTheme.LegendItem.Circle(22, 0x8B8172, "20"),
                        new MapTheme.LegendItem.Circle(10, 0x8B8172, "4")));
    }

    private static PageText prefecture() {
        return new PageText("", "虚构省 › 省辖市", List.of(new PageText.Grid("产业集聚区（2个）",
                List.of("产业集聚区", "主导产业", "代表企业"), List.of(List.of("梁口县", "面制品[1]", "麦巷食品[1]"),
                List.of("沙陂市", "食品加工（2017年口径）[2]", "麦巷食品[2]")), List.of("liangkou", "shabei"), Optional.empty())), "",
                List.of("[1] 产业集聚看虚构省[M].", "[2] 虚构日报的报道[N]."));
    }

    /** @param sentences how many sentences its case has */
    static PageText cluster(int sentences) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= sentences; i++) {
            said.add("201" + i % 10 + "　岭东把制冷当作一门手艺，十年里配件厂一家挨着一家，产品运往四个邻省。[1]");
        }
        return new PageText("岭东市产业集聚区", "虚构省 › 丰禾市 › 岭东市", List.of(
                new PageText.Grid("数据（各出处数值不同的，并列）", List.of("指标", "时期", "数值"), List.of(
                        List.of("主营业务收入", "2013年", "120亿元[1]　｜　118.6亿元（快报数）[2]"))),
                new PageText.Paragraphs("案例", said)), "",
                List.of("[1] 产业集聚看虚构省[M].", "[2] 虚构省统计年鉴[EB]."));
    }
}
