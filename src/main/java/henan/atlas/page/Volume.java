package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A volume laid out: cover, how it is read, contents, the pages, index, colophon. The pages are laid out first, since
 * contents and index tell where they and what is on them stand; all are numbered from the cover on.
 */
final class Volume {
    private static final Messages TEXT = Messages.of("page");
    /** Least width of a column that is read, in millimetres. */
    private static final double READING_COLUMN = 110;

    /** Longest line that is read with ease, in logical pixels, and its lettering. */
    private static final double MEASURE = 150 * PaperSize.PIXELS;
    private static final TextSymbol READING = TextSymbol.plain(BundledFonts.SERIF, false, 14, FurnitureStyle.TEXT, 0.3);

    private final VolumeText words;
    private final List<Entered> entries;
    private final Typesetter setter;
    private final BookMatter matter;
    private final PaperSize paper;
    /** How many times as large as they are laid out pages of words are drawn. */
    private final double drawn;
    private final boolean marked;
    private final Binding binding;
    private final List<Leaf> leaves = new ArrayList<>();

    /**
     * A page and its bookmark.
     *
     * @param bookmark titles from the outermost to its own; empty for none
     */
    record Leaf(Drawing drawing, List<String> bookmark) {
    }

    /**
     * An entry and its page.
     *
     * @param page  of as many sheets as it needs
     * @param named what its maps name, where they are of less than the province: all places stand on every map of it
     */
    record Entered(SeriesEntry entry, Page page, Set<SubjectRef> named) {
        SubjectRef area() {
            return entry.pageSpec().area();
        }
    }

    /** An entry whose page has just been laid out: the places of names are still at hand. */
    static Entered entered(SeriesEntry entry, Page page) throws AtlasException {
        page.maps().forEach(map -> map.scenes().keepPlacement(map.spec()));
        return new Entered(entry, page, entry.pageSpec().area().kind() == SubjectKind.PROVINCE ? Set.of()
                : page.namedOnMaps());
    }

    private Volume(VolumeText words, List<Entered> entries, Typesetter setter, Binding binding) {
        this.words = words;
        this.entries = entries;
        this.setter = setter;
        this.binding = binding;
        PageChoice first = entries.get(0).entry().pageSpec().choice();
        this.paper = first.paper();
        this.marked = first.has(PagePart.CROP_MARKS);
        this.drawn = drawn(paper);
        this.matter = new BookMatter(setter, paper.enlarged(1 / drawn), binding, words.title());
    }

    /** How many times as large as they are laid out pages of words are drawn on a paper. */
    static double drawn(PaperSize paper) {
        return TypeSize.sheet(paper) * TypeSize.text(paper.enlarged(1 / TypeSize.sheet(paper)));
    }

    static List<Leaf> leaves(VolumeText words, List<Entered> entries, Typesetter setter, Binding binding)
            throws AtlasException {
        Volume volume = new Volume(words, entries, setter, binding);
        volume.set();
        return volume.leaves;
    }

    private void set() throws AtlasException {
        add(new CoverPage(setter, paper, words.cover(), new CoverMap(setter.scenes(), setter.content()),
                clusters()), List.of(TEXT.get("volume.cover")));
        add("volume.guide", 2, guide(words.guide(), setter, matter));
        VolumeContents contents = new VolumeContents(entries.stream().map(entered -> new VolumeContents.Line(
                entered.entry().group(), entered.entry().title(), entered.page().sheets().size())).toList());
        int first = leaves.size() + 1;
        int before = leaves.size() + contents.set(setter, matter, 0, 0).pages(matter);
        int after = before + entries.stream().mapToInt(e -> e.page().sheets().size()).sum() + 1;
        List<Leaf> inside = new ArrayList<>();
        List<VolumeIndex.Written> written = new ArrayList<>();
        EntryPages pages = pages(before);
        for (Entered entered : entries) {
            SeriesEntry entry = entered.entry();
            Page page = entered.page().withPages(pages).in(binding, before + inside.size() + 1);
            for (Sheet sheet : page.written()) {
                Set<SubjectRef> shown = new HashSet<>(sheet.clusters().stream().map(SubjectRef::cluster).toList());
                shown.addAll(sheet == page.written().get(0) ? inAll(entered.named()) : Set.of());
                written.add(new VolumeIndex.Written(before + written.size() + 1, sheet.said(),
                        entered.area(), shown));
            }
            for (Drawing sheet : page.sheets()) {
                inside.add(new Leaf(sheet, sheet.continues() ? List.of() : entry.group().isEmpty()
                        ? List.of(entry.title()) : List.of(entry.group(), entry.title())));
            }
        }
        SetRows index = VolumeIndex.of(words.index(), written).set(setter, matter);
        int colophon = after + index.pages(matter);
        add("series.contents", first, contents.set(setter, matter, before, colophon));
        leaves.addAll(inside);
        add("volume.index", after, index);
        // How many pages there are follows from the colophon's own, however many it says.
        int reading = matter.columns(READING_COLUMN);
        int last = colophon - 1 + matter.pages(colophon(matter.columnWidth(reading), colophon), reading);
        add("volume.colophon", colophon, new SetRows(colophon(matter.columnWidth(reading), last), reading));
    }

    /** The same with the counties that are shown in another's outline, where both names are written. */
    private Set<SubjectRef> inAll(Set<SubjectRef> named) {
        return named.stream().flatMap(subject -> Stream.concat(Stream.of(subject),
                subject.kind() != SubjectKind.COUNTY ? Stream.of()
                        : setter.content().index().shownIn(subject.id()).stream()
                                .map(county -> SubjectRef.county(county.code())))).collect(Collectors.toSet());
    }

    /** The pages of each entry. @param before how many pages stand before the first one's */
    private EntryPages pages(int before) {
        EntryPages pages = new EntryPages();
        int next = before + 1;
        for (Entered entered : entries) {
            pages.add(entered.area(), next, entered.page().written());
            next += entered.page().sheets().size();
        }
        return pages;
    }

    /** Adds a page, with marks where to cut it when its volume has those. */
    private void add(Drawing page, List<String> bookmark) {
        leaves.add(new Leaf(Cropped.of(page, marked), bookmark));
    }

    /** Adds pages of words. @param key of their title @param first number of the first of them */
    private void add(String key, int first, SetRows rows) {
        List<Drawing> pages = matter.set(TEXT.get(key), rows.rows(), rows.columns(), first);
        for (int i = 0; i < pages.size(); i++) {
            add(Magnified.of(pages.get(i), drawn), i == 0 ? List.of(TEXT.get(key)) : List.of());
        }
    }

    /** Ids of the clusters the volume has pages or rows of; all its maps show where it has neither. */
    private Set<String> clusters() {
        Set<String> ids = new HashSet<>();
        Set<SubjectRef> areas = entries.stream().map(Entered::area).collect(Collectors.toSet());
        setter.content().index().shown(true).stream().filter(c -> areas.contains(c.ref())
                || areas.contains(SubjectRef.prefecture(c.prefectureCode()))).forEach(c -> ids.add(c.id()));
        if (ids.isEmpty()) {
            entries.forEach(e -> ids.addAll(e.page().map().clusters()));
        }
        return ids;
    }

    /** How the volume is read as it is set: a little tighter where that saves a page. */
    static SetRows guide(List<VolumeText.Section> sections, Typesetter setter, BookMatter matter) {
        int columns = matter.columns(READING_COLUMN);
        double width = Math.min(matter.columnWidth(columns), MEASURE);
        return SetRows.fewest(matter, Stream.of(WordRow.LEADING, WordRow.TIGHT).map(leading ->
                new SetRows(guide(sections, setter, width, leading), columns)));
    }

    private static List<BookRow> guide(List<VolumeText.Section> sections, Typesetter setter, double width,
                                       double leading) {
        List<BookRow> rows = new ArrayList<>();
        for (VolumeText.Section section : sections) {
            rows.add(new BookRow.Space(8));
            rows.add(WordRow.heading(setter, section.heading(), width));
            for (String paragraph : section.paragraphs()) {
                rows.addAll(WordRow.paragraph(setter, TEXT.get("volume.indent") + paragraph, READING, width, leading));
                rows.add(new BookRow.Space(5));
            }
        }
        return rows;
    }

    /** @param pages how many the volume has, which stands with what is told of it */
    private List<BookRow> colophon(double width, int pages) {
        List<BookRow> rows = new ArrayList<>();
        for (PageText.Facts told : words.colophon()) {
            PageText.Facts facts = rows.isEmpty() ? new PageText.Facts(told.heading(), Stream.concat(
                    told.lines().stream(), Stream.of(new PageText.Facts.Line(TEXT.get("volume.pages"),
                    TEXT.get("volume.pages.count", pages)))).toList()) : told;
            rows.add(new BookRow.Space(12));
            rows.add(WordRow.heading(setter, facts.heading(), width));
            double labels = FactRow.labels(setter, facts.lines());
            facts.lines().forEach(line -> rows.add(new FactRow(setter, line, labels, width)));
        }
        return rows;
    }
}
