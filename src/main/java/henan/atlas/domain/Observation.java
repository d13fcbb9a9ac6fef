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
     * 建成 is 已建成, a firm counted is 入驻企业.
     */
    private static final Pattern SAYS_NO_MORE = Pattern.compile("[年数量的]|各类|已(?=建成|投产)|(?<=建成)区|(?<=税收)收入"
            + "|总(?=规划)|(?<=规划)总|完成(?=固定资产投资)|产业(?=集聚区|产值)|行业(?=产值)|(?:入驻|现有|集聚区)(?=(?:工业)?企业$)");

    public Observation {
        citations = List.copyOf(citations);
    }

    /**
     * A source's wording of what is measured, where it tells more than the name of the series does; else empty.
     *
     * @param indicator that wording
     */
    public static String otherwise(String indicator, String series) {
        return bare(indicator).equals(bare(series)) ? "" : indicator;
    }

    private static String bare(String wording) {
        return SAYS_NO_MORE.matcher(wording).replaceAll("");
    }
}
