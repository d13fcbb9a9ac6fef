package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages of words: how an index and a list of contents are divided into columns and pages. */
class BookMatterTest {
    private final Typesetter setter = InventedPages.composer().typesetter();
    private final BookMatter matter = new BookMatter(setter, PaperSize.A4.upright(), Binding.SINGLE, "册");

    /** An index of so many words, all on one page. */
    private static VolumeIndex index(int words) {
        List<VolumeText.IndexWord> wanted = IntStream.range(0, words).mapToObj(i -> new VolumeText.IndexWord("词" + i,
                List.of(String.valueOf((char) ('a' + i * 26 / words))), SubjectRef.county("c" + i), Optional.empty()))
                .toList();
        return VolumeIndex.of(wanted, List.of(new VolumeIndex.Written(4, "", SubjectRef.PROVINCE, wanted.stream()
                .map(VolumeText.IndexWord::subject).collect(Collectors.toSet()))));
    }

    @Test
    void anIndexNeedsNoMorePagesAndRarelyEndsOnAnAlmostBlankOne() {
        int usual = matter.columns(46);
        List<Integer> scant = new ArrayList<>();
        List<Integer> mended = new ArrayList<>();
        for (int words = 100; words < 1000; words += 25) {
            VolumeIndex index = index(words);
            List<BookRow> plain = index.rows(setter, matter.columnWidth(usual), IndexRow.LEADING);
            SetRows found = index.set(setter, matter);
            assertTrue(matter.pages(found.rows(), found.columns()) <= matter.pages(plain, usual), "of " + words);
            if (matter.isScant(found.rows(), found.columns())) {
                scant.add(words);
            } else if (matter.isScant(plain, usual)) {
                mended.add(words);
            }
        }
        assertTrue(mended.size() > 3 * scant.size(), mended + " but not " + scant);
    }
}
