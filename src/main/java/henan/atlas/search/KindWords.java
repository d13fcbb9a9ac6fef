package henan.atlas.search;

import henan.atlas.domain.SubjectKind;
import java.util.Map;
import java.util.Optional;

/** Words that say what kind of thing is looked for: 周口 集聚区, 民权 案例. Folded, in characters and in pinyin. */
final class KindWords {
    private static final Map<String, SubjectKind> KINDS = Map.ofEntries(
            Map.entry("集聚区", SubjectKind.CLUSTER), Map.entry("jijuqu", SubjectKind.CLUSTER),
            Map.entry("产业集聚区", SubjectKind.CLUSTER), Map.entry("chanyejijuqu", SubjectKind.CLUSTER),
            Map.entry("企业", SubjectKind.FIRM), Map.entry("qiye", SubjectKind.FIRM),
            Map.entry("案例", SubjectKind.CASE_STUDY), Map.entry("anli", SubjectKind.CASE_STUDY),
            Map.entry("大事", SubjectKind.EVENT), Map.entry("dashi", SubjectKind.EVENT),
            Map.entry("篇目", SubjectKind.BOOK_ENTRY), Map.entry("pianmu", SubjectKind.BOOK_ENTRY));

    private KindWords() {
    }

    static Optional<SubjectKind> kind(String folded) {
        return Optional.ofNullable(KINDS.get(folded));
    }

    /** Where a word of a kind ends the text begins; the whole length when none does. The longest is taken. */
    static int endingAt(String folded) {
        return KINDS.keySet().stream().filter(word -> folded.length() > word.length() && folded.endsWith(word))
                .mapToInt(word -> folded.length() - word.length()).min().orElse(folded.length());
    }
}
