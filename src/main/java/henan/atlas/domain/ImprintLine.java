package henan.atlas.domain;

import java.util.List;

/**
 * A line of the book's imprint: who edited, printed and sold it, how large and how dear it is, how to reach its
 * publisher. Facts of the book, not figures of the province.
 *
 * @param id        record id
 * @param label     what the line is about, as 责任编辑
 * @param text      what the imprint says of it
 * @param citations the page of the book
 */
public record ImprintLine(String id, String label, String text, List<Citation> citations) {
    public ImprintLine {
        citations = List.copyOf(citations);
    }
}
