package henan.atlas.profile;

import henan.atlas.domain.Period;

/**
 * A cited place in a source.
 *
 * @param number  its number on the page
 * @param source  the source's short wording and its own page
 * @param locator page or section; may be empty
 * @param full    bibliographic entry after GB/T 7714-2015
 * @param kind    kind of publication
 * @param date    when the source was published, as exactly as is known
 * @param book    whether it is the book the atlas follows
 */
public record Reference(int number, Link source, String locator, String full, String kind, Period date,
                        boolean book) {
}
