package henan.atlas.domain;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An industrial cluster (产业集聚区): the place of a park, not an administrative seat. What it lives by is told by its
 * {@link LeadingIndustry leading industries}.
 *
 * @param id             record id
 * @param name           name of the time
 * @param prefectureCode prefecture-level unit it lies in
 * @param countyCodes    county-level units of 2013 it is counted with, first the one it stands in on the map
 * @param countyText     the county as the sources word it, with their brackets (偃师市（伊滨区代管）)
 * @param countyNowText  the same for today
 * @param level          省级产业集聚区 and its variants, as sourced
 * @param validFrom      first year it was one, where a source says so later than 2013 (2015年晋级)
 * @param validTo        last year it was one, where a source says so (2015年调出)
 * @param note           remarks of the fact base: later vintages, stars, open questions
 * @param confidence     how surely name and existence are known
 * @param position       where it stands on the map
 * @param basis          what that position rests on
 * @param citations      sources of the above
 */
public record Cluster(String id, String name, String prefectureCode, List<String> countyCodes, String countyText,
                      String countyNowText, String level, OptionalInt validFrom, OptionalInt validTo,
                      String note, Confidence confidence, Position position, PlaceBasis basis,
                      List<Citation> citations) {
    /** What the name of every cluster ends in, but for what may stand in brackets behind it. */
    public static final String GENERIC = "产业集聚区";

    private static final String LEVEL_UNCERTAIN = "级别待核";
    /** How a remark says that the level, or a place on the list of the province, is inferred or to be verified. */
    private static final Pattern LEVEL_INFERRED = Pattern.compile("(?:级别|是否列入)[^；]*待核|推定为省级");

    /** How a remark says that the county it is told to lie in is inferred or to be verified. */
    private static final Pattern PLACE_INFERRED = Pattern.compile("(?:所在(?:县级单元|县?区)|行政归属)[^；]*待核");

    public Cluster {
        countyCodes = List.copyOf(countyCodes);
        citations = List.copyOf(citations);
    }

    /** Of its id alone, for equal ones have the same: sets of ten thousands are made of them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The name without what stands in brackets: 沁阳市产业集聚区 for 沁阳市产业集聚区（沁北）. */
    public String plainName() {
        return name.replaceAll("（.*?）", "");
    }

    /** Of a name what tells it from others: every line of a list of clusters would say 产业集聚区, before brackets too. */
    public static String brief(String name) {
        String left = name.replace(GENERIC, "");
        return left.isBlank() ? name : left;
    }

    /** The same at another place on the map. */
    public Cluster at(Position place, PlaceBasis newBasis) {
        return new Cluster(id, name, prefectureCode, countyCodes, countyText, countyNowText, level, validFrom, validTo,
                note, confidence, place, newBasis, citations);
    }

    /** Whether it was one in a year: it was unless a source says that it became one later or ended before. */
    public boolean existedIn(int year) {
        return validFrom.orElse(year) <= year && validTo.orElse(year) >= year;
    }

    /** Whether no source says that the province counts it among its clusters. */
    public boolean isOfUncertainLevel() {
        return level.contains(LEVEL_UNCERTAIN);
    }

    /** Whether the remark takes back the level that is told. */
    public boolean isLevelDoubtedInNote() {
        return !isOfUncertainLevel() && LEVEL_INFERRED.matcher(note).find();
    }

    /** Whether the remark takes back the county that is told. */
    public boolean isPlaceDoubtedInNote() {
        return PLACE_INFERRED.matcher(note).find();
    }

    public SubjectRef ref() {
        return SubjectRef.cluster(id);
    }
}
