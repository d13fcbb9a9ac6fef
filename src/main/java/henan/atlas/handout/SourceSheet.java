package henan.atlas.handout;

import henan.atlas.domain.Source;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** The sheet of sources, one a row. */
final class SourceSheet {
    private SourceSheet() {
    }

    static DataSheet of(List<Source> sources) {
        Messages texts = Messages.of("handout");
        return DataSheet.of(texts.get("sheet.sources"), Stream.of("title", "author", "publisher", "date", "kind",
                        "accessed", "url", "note", "id").map(name -> SheetColumn.text(texts.get("source." + name)))
                        .toList(),
                sources.stream().map(SourceSheet::row).toList());
    }

    private static List<CellValue> row(Source source) {
        return List.of(CellValue.of(brief(source)), CellValue.of(source.author()), CellValue.of(source.publisher()),
                CellValue.of(source.date().inWords()), CellValue.of(source.kind()),
                CellValue.of(source.accessed().inWords()), link(source.url()), CellValue.of(source.note()),
                CellValue.of(source.id()));
    }

    /** An address that a browser opens; whatever else was recorded stands there to be read. */
    private static CellValue link(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? new CellValue.Link(url, url)
                : CellValue.of(url);
    }

    /** As it is quoted: the book in title marks. */
    static String brief(Source source) {
        return source.isBook() ? "《" + source.title() + "》" : source.title();
    }
}
