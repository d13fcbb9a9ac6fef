package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the text of a place's own case says where no figure is recorded: a whole sentence of it that tells an amount of
 * what is asked, with the sentence's sources. It is quoted, and never made a figure.
 */
final class CaseSentences {
    /** Longer ones tell of more than what is asked. */
    private static final int LONGEST = 60;
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百两][0-9.,]*";
    /** An amount of what is asked, by what it is of, within one clause. */
    private static final Map<ComparedFigures.Topic, Pattern> ASKED = Map.of(
            ComparedFigures.Topic.JOBS, clause("(从业|就业|职工|员工|工人|用工|上班|务工|岗位)", "[十百千万亿多余来]*[人名个]"),
            ComparedFigures.Topic.FIRMS, clause("(企业|工厂|厂家|厂商|商户)", "[十百千万多余]*[家户]"),
            ComparedFigures.Topic.OUTPUT, clause("(收入|产值|销售额|增加值)", "[十百千万亿多余]*元"),
            ComparedFigures.Topic.INVESTMENT, clause("(投资|投入)", "[十百千万亿多余]*元"),
            ComparedFigures.Topic.TAX, clause("(税收|纳税|财政收入)", "[十百千万亿多余]*元"),
            ComparedFigures.Topic.AREA, clause("(面积|占地|规划|建成)", "[十百千万多余]*(平方公里|亩|公顷)"));
    private static final Pattern LATER = Pattern.compile("20(1[4-9]|[2-9][0-9])年");
    /** Leans on the sentence before it, or tells what was to be. */
    private static final Pattern LEANING = Pattern.compile("打算|计划|目标|争取|预计|力争|拟|同年|当年|次年|翌年|此后|其中|同期|这一年|那年"
            + "|前者|后者|^(它|这|那|其)");

    private final PageDraft page;
    private final boolean later;

    /** @param later whether what is known from after the book only is told */
    CaseSentences(PageDraft page, boolean later) {
        this.page = page;
        this.later = later;
    }

    private static Pattern clause(String of, String unit) {
        return Pattern.compile(of + "[^，,；]{0,12}" + NUMBER + unit + "|" + NUMBER + unit + "[^，,；]{0,6}" + of);
    }

    /** A sentence and its passage, for the sources. */
    private record Sentence(String text, CaseStudy.Passage passage) {
    }

    /** The first such sentence; empty where the cases of the place have none, and for what is not looked for. */
    Optional<ComparisonSheet.Part> of(SubjectRef place, ComparedFigures.Topic topic) {
        return Optional.ofNullable(ASKED.get(topic)).flatMap(asked -> sentences(place)
                .filter(sentence -> asked.matcher(sentence.text()).find())
                .filter(sentence -> later || !after(sentence).isAfter())
                .findFirst().map(sentence -> new ComparisonSheet.Part(page.text("compare.case", sentence.text()),
                        page.cite(sentence.passage().citations()), after(sentence), false)));
    }

    private Stream<Sentence> sentences(SubjectRef place) {
        return page.index().cases(place).stream().filter(study -> study.subjects().get(0).equals(place))
                .flatMap(study -> study.paragraphs().stream()).flatMap(paragraph -> paragraph.passages().stream())
                .filter(passage -> !passage.citations().isEmpty()).flatMap(passage -> split(passage.text()).stream()
                        .map(text -> new Sentence(text, passage)))
                .filter(sentence -> sentence.text().length() <= LONGEST
                        && !LEANING.matcher(sentence.text()).find());
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[。！？；]")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private AfterBook after(Sentence sentence) {
        AfterBook known = page.index().afterBook(sentence.passage().citations());
        return !known.isAfter() && LATER.matcher(sentence.text()).find() ? AfterBook.TIME : known;
    }
}
