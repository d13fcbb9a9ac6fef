package henan.atlas.domain;

/**
 * One of the 18 prefecture-level units of 2013 (17 cities and 济源, which the province runs directly).
 *
 * @param code             administrative code of 2013
 * @param name             name with its generic suffix
 * @param pinyin           toneless pinyin, words separated by spaces
 * @param seatUnitCode     code of the county-level unit in which its seat lies
 * @param publishedAreaKm2 published area in square kilometres, a check on the boundaries
 * @param areaNote         where that figure comes from
 * @param tint             number of its map tint, 0-4; no two neighbours share one
 */
public record Prefecture(String code, String name, String pinyin, String seatUnitCode, double publishedAreaKm2,
                         String areaNote, int tint) {
    public SubjectRef ref() {
        return SubjectRef.prefecture(code);
    }
}
