package henan.atlas.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case to teach with, in the atlas's own words.
 *
 * @param id         record id
 * @param subjects   whom it is about, above all clusters; the first is the one it is shown with
 * @param title      its own title, not one of the book's
 * @param paragraphs its text, part by part in the order of {@link CasePart}
 * @param questions  questions for discussion; they state nothing and cite nothing
 */
public record CaseStudy(String id, List<SubjectRef> subjects, String title, List<Paragraph> paragraphs,
                        List<String> questions) {
    public CaseStudy {
        subjects = List.copyOf(subjects);
        paragraphs = List.copyOf(paragraphs);
        questions = List.copyOf(questions);
    }

    public SubjectRef ref() {
        return new SubjectRef(SubjectKind.CASE_STUDY, id);
    }

    /** The paragraphs of one part; none when the case does not have it. */
    public List<Paragraph> paragraphs(CasePart part) {
        return paragraphs.stream().filter(paragraph -> paragraph.part() == part).toList();
    }

    /**
     * A paragraph.
     *
     * @param part     the part it belongs to
     * @param passages its text; one passage, or several where its sentences rest on different sources
     */
    public record Paragraph(CasePart part, List<Passage> passages) {
        public Paragraph {
            passages = List.copyOf(passages);
        }

        /** The whole paragraph as plain text. */
        public String text() {
            return passages.stream().map(Passage::text).collect(Collectors.joining());
        }
    }

    /**
     * Whole sentences and what they rest on.
     *
     * @param text plain text, without marks of citation
     */
    public record Passage(String text, List<Citation> citations) {
        public Passage {
            citations = List.copyOf(citations);
        }
    }
}
