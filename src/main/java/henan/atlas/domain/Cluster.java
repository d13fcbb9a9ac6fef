package henan.atlas.domain;

import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.OptionalInt;

/**
 * An industrial cluster (产业集聚区): the place of a park, not an administrative seat.
 *
 * @param id                record id
 * @param name              name of the time
 * @param prefectureCode    prefecture-level unit it lies in
 * @param countyCodes       county-level units of 2013 it is counted with, first the one it stands in on the map
 * @param countyText        the county as the sources word it, with their brackets (偃师市（伊滨区代管）)
 * @param countyNowText     the same for today
 * @param level             省级产业集聚区 and its variants, as sourced
 * @param validFrom         first year it was one, where a source says so later than 2013 (2015年晋级)
 * @param validTo           last year it was one, where a source says so (2015年调出)
 * @param leadingIndustries leading industries in the sources' words; empty when none is known
 * @param leadingVintage    the time and scope they are known for, where that is later than 2013; else empty
 * @param industryId        class of the first of them, or {@link Industry#UNKNOWN}
 * @param note              remarks of the fact base: later vintages, stars, open questions
 * @param confidence        how surely name and existence are known
 * @param position          where it stands on the map
 * @param basis             what that position rests on
 * @param citations         sources of the above
 */
public record Cluster(String id, String name, String prefectureCode, List<String> countyCodes, String countyText,
                      String countyNowText, String level, OptionalInt validFrom, OptionalInt validTo,
                      List<String> leadingIndustries, String leadingVintage, String industryId, String note,
                      Confidence confidence, Position position, PlaceBasis basis, List<Citation> citations) {
    public Cluster {
        countyCodes = List.copyOf(countyCodes);
        leadingIndustries = List.copyOf(leadingIndustries);
        citations = List.copyOf(citations);
    }

    /** The leading industries in one line, with the time they are known for where that is later; may be empty. */
    public String leadingText() {
        String industries = String.join(Punctuation.names(), leadingIndustries);
        return industries.isEmpty() ? "" : industries + Punctuation.bracketed(leadingVintage);
    }

    /** Whether it was one in a year: it was unless a source says that it became one later or ended before. */
    public boolean existedIn(int year) {
        return validFrom.orElse(year) <= year && validTo.orElse(year) >= year;
    }

    public SubjectRef ref() {
        return SubjectRef.cluster(id);
    }
}
