package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.List;

/**
 * One page of the atlas: everything it says about one subject, with sources.
 *
 * @param subject    whom the page is about
 * @param heading    head of the page
 * @param sections   its sections, in reading order
 * @param references every source cited on the page, by number
 * @param citation   how to cite the subject itself after GB/T 7714-2015, where it is a publication or part of one;
 *                   else empty
 */
public record Profile(SubjectRef subject, ProfileHeading heading, List<Section> sections, List<Reference> references,
                      String citation) {
    public Profile {
        sections = List.copyOf(sections);
        references = List.copyOf(references);
    }

    Profile withSections(List<Section> others) {
        return new Profile(subject, heading, others, references, citation);
    }

    /** The sections that stand under a tab. */
    public List<Section> sections(ProfileTab tab) {
        return sections.stream().filter(section -> section.tab() == tab).toList();
    }

    /** Whether anything on it is marked as known from after the book only. */
    public boolean hasAfterBook() {
        return sections.stream().anyMatch(Section::hasAfterBook);
    }

    /** The reference that carries this number. @throws IllegalArgumentException when the page has no such number */
    public Reference reference(int number) {
        return references.stream().filter(reference -> reference.number() == number).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reference [" + number + "] on this page"));
    }
}
