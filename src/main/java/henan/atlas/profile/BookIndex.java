package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The book's table of contents.
 *
 * @param parts    parts of the book, in its order
 * @param kinds    kinds of entry that occur, in their order
 * @param book     the book's own page
 * @param citation how to cite the book, after GB/T 7714-2015
 */
public record BookIndex(List<Part> parts, List<String> kinds, Link book, String citation) {
    /** Kind of the title pages of parts, which are no entries of their own. */
    static final String PART = "分部";
    /** Entries that are about no place. */
    private static final Set<String> FRAME = Set.of("前言", "后记");

    public BookIndex {
        parts = List.copyOf(parts);
        kinds = List.copyOf(kinds);
    }

    /** All entries, in the order of the book. */
    public List<Line> entries() {
        return parts.stream().flatMap(part -> part.entries().stream()).toList();
    }

    /** A part of the book. @param page page of its title, as 第 7 页; empty when it has none */
    public record Part(String title, String page, List<Line> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry.
     *
     * @param entry    its own page
     * @param part     part of the book
     * @param title    title as printed
     * @param subtitle subtitle; may be empty
     * @param page     first page, without zeros before it
     * @param kind     综述, 市县实践, 领导述评, 专家解读 …
     * @param places   what it is about, where that is known
     * @param around   names of the prefectures and counties these lie in, by which the entry may be found too
     * @param remark   why it is taken to be about them, or that its place could not be confirmed; may be empty
     * @param citation how to cite it, after GB/T 7714-2015
     */
    public record Line(SubjectRef entry, String part, String title, String subtitle, String page, String kind,
                       List<Link> places, List<String> around, String remark, String citation) {
        public Line {
            around = List.copyOf(around);
            places = List.copyOf(places);
        }
    }

    static BookIndex of(PageDraft page) {
        AtlasIndex index = page.index();
        Map<String, List<BookEntry>> sections = new LinkedHashMap<>();
        page.content().bookEntries()
                .forEach(entry -> sections.computeIfAbsent(entry.section(), s -> new ArrayList<>()).add(entry));
        List<Part> parts = new ArrayList<>();
        sections.forEach((title, entries) -> parts.add(part(page, title, entries)));
        List<String> kinds = page.content().bookEntries().stream().map(BookEntry::kind)
                .filter(kind -> !kind.equals(PART)).distinct().toList();
        String citation = index.source(Source.BOOK).map(book -> Bibliography.full(book, "")).orElse("");
        return new BookIndex(parts, kinds, page.link(SubjectRef.source(Source.BOOK)), citation);
    }

    private static Part part(PageDraft page, String title, List<BookEntry> entries) {
        String first = entries.stream().filter(entry -> entry.kind().equals(PART)).findFirst().map(page::page)
                .orElse("");
        return new Part(title, first, entries.stream().filter(entry -> !entry.kind().equals(PART))
                .map(entry -> line(page, entry)).toList());
    }

    private static Line line(PageDraft page, BookEntry entry) {
        AtlasIndex index = page.index();
        return new Line(entry.ref(), entry.section(), entry.title(), entry.subtitle(), entry.page(),
                entry.kind(), entry.subjects().stream().map(page::link).toList(),
                entry.subjects().stream().flatMap(place -> index.around(place).stream()).distinct().toList(),
                remark(page, entry), page.citation(entry));
    }

    private static String remark(PageDraft page, BookEntry entry) {
        if (entry.subjects().isEmpty() && FRAME.contains(entry.kind())) {
            return "";
        }
        return entry.basis().isEmpty() ? page.text("book.unplaced") : entry.basis();
    }
}
