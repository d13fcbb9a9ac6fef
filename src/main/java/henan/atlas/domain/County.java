package henan.atlas.domain;

/**
 * One of the 159 county-level units of the end of 2013.
 *
 * @param code           administrative code of 2013
 * @param name           name of 2013
 * @param kind           what kind of unit it is
 * @param prefectureCode code of the prefecture-level unit above it
 * @param pinyin         toneless pinyin, words separated by spaces
 * @param codeNow        code today (2024-12-31)
 * @param nameNow        name today
 * @param change         what became of it since 2013, in Chinese; empty when nothing
 * @param provinceDirect whether the province ran it itself (省直管) on 2014-01-01
 * @param outline        how far that polygon can be trusted to show it as it was, and as it is today
 * @param polygonCode    code of the polygon that shows it: its own, except 金明区, which has none and lies in 龙亭区's
 */
public record County(String code, String name, Kind kind, String prefectureCode, String pinyin, String codeNow,
                     String nameNow, String change, ProvinceDirect provinceDirect, Outline outline,
                     String polygonCode) {
    public SubjectRef ref() {
        return SubjectRef.county(code);
    }

    public boolean renamed() {
        return !name.equals(nameNow);
    }

    public boolean hasOwnPolygon() {
        return code.equals(polygonCode);
    }

    /** Kinds of county-level unit. */
    public enum Kind implements Worded {
        DISTRICT("市辖区"), CITY("县级市"), COUNTY("县");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What the polygon that shows a unit tells of its ground then and now. */
    public enum Outline implements Worded {
        /** That at the end of 2013; what it is today consists of whole units of then. */
        AS_WAS(""),
        /** That at the end of 2013; parts were exchanged since, and no shape shows it as it is today. */
        CHANGED_SINCE("今界未收"),
        /** Whether it is that at the end of 2013 is not established. */
        UNCERTAIN("待核");

        private final String word;

        Outline(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How the province runs a unit. */
    public enum ProvinceDirect implements Worded {
        /** As any other, through its prefecture. */
        NO(""),
        /** One of the ten counties it took over as a trial. */
        PILOT("pilot10"),
        /** 济源, which is a prefecture and a county-level unit at once. */
        JIYUAN("jiyuan");

        private final String word;

        ProvinceDirect(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
