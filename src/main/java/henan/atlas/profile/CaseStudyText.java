package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case study as it is read: title, parts, questions.
 *
 * @param title     its title, leading to its own page
 * @param parts     its parts in reading order
 * @param questions questions for discussion, numbered by their place
 */
public record CaseStudyText(Link title, List<Part> parts, List<String> questions) {
    public CaseStudyText {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** The same with the terms explained in it, each where the case has it first. */
    CaseStudyText explained(TermMentions mentions, SubjectRef page) {
        Set<SubjectRef> met = new HashSet<>(Set.of(page));
        return new CaseStudyText(title, parts.stream().map(part -> new Part(part.title(), part.time(), part.afterBook(),
                part.editorial(), part.paragraphs().stream().map(paragraph -> mentions.firstIn(paragraph, met))
                .toList())).toList(), questions);
    }

    /**
     * A part under its own heading.
     *
     * @param title      heading
     * @param time       the time it speaks of, where it tells what came after the book; else empty
     * @param afterBook  whether it tells what came after the book, and is to be seen apart
     * @param editorial  whether it is a remark of the editors on the sources, to be seen apart and small
     * @param paragraphs its paragraphs, each of passages that rest on the same sources
     */
    public record Part(String title, String time, boolean afterBook, boolean editorial,
                       List<List<Statement>> paragraphs) {
        public Part {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        /** All passages, whatever paragraph they stand in. */
        public Stream<Statement> passages() {
            return paragraphs.stream().flatMap(List::stream);
        }
    }
}
