package henan.atlas.page;

import henan.atlas.domain.SubjectRef;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is written in a volume besides its pages.
 *
 * @param title    its name, for its file and the heads of its pages
 * @param guide    how it is read: sections before the contents
 * @param index    what the index has an entry for, where it is found on a page
 * @param colophon sections at its end
 * @param made     when it is made, which its file says as well
 */
public record VolumeText(String title, Cover cover, List<Section> guide, List<IndexWord> index,
                         List<PageText.Facts> colophon, ZonedDateTime made) {
    public VolumeText {
        guide = List.copyOf(guide);
        index = List.copyOf(index);
        colophon = List.copyOf(colophon);
    }

    /**
     * What stands on the cover.
     *
     * @param subtitle which volume of the atlas it is
     * @param year     the time it speaks of
     * @param imprint  the book it goes back to, a line each
     * @param mark     map approval number or mark of internal use
     */
    public record Cover(String title, String subtitle, String year, List<String> imprint, String mark) {
        public Cover {
            imprint = List.copyOf(imprint);
        }
    }

    /** Paragraphs under a heading. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * An entry of the index.
     *
     * @param words    as it stands on the pages
     * @param reading  its syllables in pinyin, one for each letter or character; none for the words themselves
     * @param subject  what it names
     * @param recorded what the pages that show its records are of; empty where it is meant wherever it is written
     * @param see      the entry that has its pages, where it is another name of what that names
     * @param also     entries of what is called alike, which may be the same
     */
    public record IndexWord(String words, List<String> reading, SubjectRef subject,
                            Optional<Set<SubjectRef>> recorded, Optional<String> see, List<String> also) {
        public IndexWord {
            reading = List.copyOf(reading);
            recorded = recorded.map(Set::copyOf);
            also = List.copyOf(also);
        }

        /** What something is called. */
        public IndexWord(String words, List<String> reading, SubjectRef subject, Optional<Set<SubjectRef>> recorded) {
            this(words, reading, subject, recorded, Optional.empty(), List.of());
        }

        /** The same with entries to be seen too. */
        public IndexWord seeingToo(List<String> others) {
            return new IndexWord(words, reading, subject, recorded, see, others);
        }

        /** Whether it is meant where its words are written on a page. @param about what the page is of */
        boolean isMeantOn(SubjectRef about) {
            return recorded.map(pages -> pages.contains(about)).orElse(true);
        }
    }
}
