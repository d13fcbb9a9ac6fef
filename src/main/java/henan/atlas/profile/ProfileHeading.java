package henan.atlas.profile;

import henan.atlas.domain.ClusterFilter;
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

    /**
     * A word at a glance.
     *
     * @param counts the numbers of clusters in it
     */
    public record Tag(Link link, Tone tone, List<Count> counts) {
        public Tag {
            counts = List.copyOf(counts);
        }

        Tag(Link link, Tone tone) {
            this(link, tone, List.of());
        }

        /** How many clusters there are. */
        static Tag count(String words, int number, ClusterFilter of) {
            return new Tag(Link.plain(words), Tone.PLAIN, Count.next(words, 0, number, of).stream().toList());
        }
    }

    /** How a tag is to be read. */
    public enum Tone { LEADING, PLAIN, UNCERTAIN }
}
