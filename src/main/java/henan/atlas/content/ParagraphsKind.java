package henan.atlas.content;

import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a case; one row a passage, with the number of its paragraph, counted through the case. */
final class ParagraphsKind extends RowsKind<List<CaseStudy.Paragraph>> {
    private static final EnumKind<CasePart> PARTS = new EnumKind<>(CasePart.class);
    private static final ListKind<Citation> CITATIONS = new ListKind<>(new CitationKind());

    ParagraphsKind() {
        super(List.class, List.of(new Part("part", Store.TEXT), new Part("paragraph", Store.WHOLE),
                new Part("text", Store.TEXT)));
    }

    @Override
    public List<Row> rows(List<CaseStudy.Paragraph> value) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            for (CaseStudy.Passage passage : value.get(i).passages()) {
                rows.add(new Row(List.of(EnumKind.word(value.get(i).part()), i, passage.text()),
                        passage.citations()));
            }
        }
        return rows;
    }

    @Override
    public List<CaseStudy.Paragraph> ofRows(List<Row> rows) {
        Map<Object, CasePart> parts = new LinkedHashMap<>();
        Map<Object, List<CaseStudy.Passage>> passages = new LinkedHashMap<>();
        for (Row row : rows) {
            Object paragraph = row.parts().get(1);
            parts.put(paragraph, PARTS.join(new Object[] {row.parts().get(0)}));
            passages.computeIfAbsent(paragraph, number -> new ArrayList<>())
                    .add(new CaseStudy.Passage((String) row.parts().get(2), row.citations()));
        }
        return parts.entrySet().stream()
                .map(entry -> new CaseStudy.Paragraph(entry.getValue(),
                        passages.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    @Override
    public Object plain(List<CaseStudy.Paragraph> value) {
        List<Object> paragraphs = new ArrayList<>();
        for (CaseStudy.Paragraph paragraph : value) {
            List<Object> passages = new ArrayList<>();
            paragraph.passages().forEach(passage -> passages.add(plain("text", passage.text(), "citations",
                    CITATIONS.plain(passage.citations()))));
            paragraphs.add(plain("part", EnumKind.word(paragraph.part()), "passages", passages));
        }
        return paragraphs;
    }

    private static Map<String, Object> plain(String one, Object value, String other, Object values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put(one, value);
        plain.put(other, values);
        return plain;
    }

    @Override
    public List<CaseStudy.Paragraph> ofPlain(@Nullable Object plain) {
        return elements(plain).stream().map(paragraph -> new CaseStudy.Paragraph(PARTS.ofPlain(part(paragraph, "part")),
                elements(part(paragraph, "passages")).stream().map(passage -> new CaseStudy.Passage(
                        (String) part(passage, "text"), CITATIONS.ofPlain(part(passage, "citations")))).toList()))
                .toList();
    }

    /** A case is written as a file of its own, never in a cell. */
    @Override
    public List<CaseStudy.Paragraph> read(String text, Faults faults) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String written(List<CaseStudy.Paragraph> value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isEmpty(List<CaseStudy.Paragraph> value) {
        return value.isEmpty();
    }

    @Override
    public String broken(List<CaseStudy.Paragraph> value) {
        return value.stream().flatMap(paragraph -> paragraph.passages().stream())
                .flatMap(passage -> Stream.of(TextKind.brokenText(passage.text()),
                        CITATIONS.broken(passage.citations())))
                .filter(key -> !key.isEmpty()).findFirst().orElse("");
    }

    @Override
    public List<SubjectRef> references(List<CaseStudy.Paragraph> value) {
        return value.stream().flatMap(paragraph -> paragraph.passages().stream())
                .flatMap(passage -> CITATIONS.references(passage.citations()).stream()).toList();
    }
}
