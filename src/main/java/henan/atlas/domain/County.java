package henan.atlas.domain;

/**
 * One of the 159 county-level units of the end of 2013.
 *
 * @param code           administrative code of 2013
 * @param name           name of 2013
 * @param kind           市辖区, 县级市 or 县
 * @param prefectureCode code of the prefecture-level unit above it
 * @param pinyin         toneless pinyin, words separated by spaces
 * @param codeNow        code today (2024-12-31)
 * @param nameNow        name today
 * @param change         what became of it since 2013, in Chinese; empty when nothing
 * @param provinceDirect 省直管 status of 2014-01-01: empty, {@code pilot10} or {@code jiyuan}
 * @param polygonCode    code of the polygon that shows it: its own, except 金明区, which has none and lies in 龙亭区's
 */
public record County(String code, String name, String kind, String prefectureCode, String pinyin, String codeNow,
                     String nameNow, String change, String provinceDirect, String polygonCode) {
    public SubjectRef ref() {
        return SubjectRef.county(code);
    }

    public boolean renamed() {
        return !name.equals(nameNow);
    }

    public boolean hasOwnPolygon() {
        return code.equals(polygonCode);
    }
}
