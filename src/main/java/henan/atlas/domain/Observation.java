package henan.atlas.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A measured value with everything needed to quote it rightly.
 *
 * @param id        record id
 * @param subject   whom it describes: the province, a prefecture, a county, a cluster
 * @param series    what is measured, in one wording for all sources; two observations of one subject, series and
 *                  period with different values are sources that disagree and are shown side by side
 * @param indicator what is measured, in this source's wording
 * @param period    the time it holds for (2013, 2013H1, 2013-01~04)
 * @param value     the number as printed, so that its precision is kept
 * @param unit      unit
 * @param qualifier how to read it: 同比, 占全省, 已建成 …; may be empty
 * @param note      remark; may be empty
 * @param citations sources, with page or section
 */
public record Observation(String id, SubjectRef subject, String series, String indicator, Period period, String value,
                          String unit, String qualifier, String note, List<Citation> citations) {
    /**
     * What says no more of a series: 主营业务收入 is counted by the year, 集聚区数量 is a number, 税收 is 税收收入, what is
     * 建成 is 已建成, a firm counted is 入驻企业, whoever has work is 从业人员.
     */
    private static final Pattern SAYS_NO_MORE = Pattern.compile("从业人员|就业人[员数口]|(?:安排|解决)就业|职工|缴税|税收收入|税收"
            + "|[年数量的]|各类|已(?=建成|投产)|(?<=建成)区|总(?=规划|产值)|(?<=规划)总|完成(?=固定资产投资)"
            + "|产业(?=集聚区|产值)|行业(?=产值)|企业(?=年?主营业务收入|增加值)|全省(?=综合)"
            + "|(?:入驻|进驻|现有|集聚区)(?=(?:工业)?企业(?:总数)?$)|(?<=企业)总数$");
    /** What a plan, a target or a hope is called; a planned area, and what lies within it, is none. */
    private static final Pattern PLANNED = Pattern.compile("计划|规划[^内之范]|^规划$|目标|预计|力争|有望|签约|谋划|设想|概算");
    private static final Pattern PLANNED_SERIES = Pattern.compile("目标|设想");
    /** Not all firms are above the size that statistics count. */
    private static final String ABOVE_SIZE = "规模以上";

    public Observation {
        citations = List.copyOf(citations);
    }

    /**
     * A source's wording of what is measured, where it tells more than the name of the series does; else empty.
     *
     * @param indicator that wording
     */
    public static String otherwise(String indicator, String series) {
        String bare = bare(indicator);
        String whole = bare(series);
        return whole.endsWith(bare) && !whole.endsWith(ABOVE_SIZE + bare) ? "" : indicator;
    }

    /** Whether it tells what was planned or hoped for, not what was. */
    public boolean isPlanned() {
        return PLANNED.matcher(qualifier).find() || PLANNED_SERIES.matcher(series).find();
    }

    private static String bare(String wording) {
        return SAYS_NO_MORE.matcher(wording).replaceAll("");
    }
}
