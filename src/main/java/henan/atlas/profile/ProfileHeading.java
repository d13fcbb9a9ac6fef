package henan.atlas.profile;

import java.util.List;

/**
 * Head of a page.
 *
 * @param kind       the word for what it is (产业集聚区, 县, 企业 …)
 * @param title      name of the subject
 * @param breadcrumb the way to it, from the wider to the narrower
 * @param tags       the few words to know at a glance
 * @param notices    what the reader must know before the rest: other names, validity, position by way of illustration
 * @param industryId class of industry that gives the page its colour; empty for none
 */
public record ProfileHeading(String kind, String title, List<Link> breadcrumb, List<Tag> tags, List<String> notices,
                      String industryId) {
    public ProfileHeading {
        breadcrumb = List.copyOf(breadcrumb);
        tags = List.copyOf(tags);
        notices = List.copyOf(notices);
    }

    /** A word at a glance. */
    public record Tag(Link link, Tone tone) {
    }

    /** How a tag is to be read. */
    public enum Tone { LEADING, PLAIN, UNCERTAIN }
}
