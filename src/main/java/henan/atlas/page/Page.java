package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Trim;
import henan.atlas.render.MapQuery;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page laid out: what screen, PDF, SVG, PNG and printer get is the same. It has as many sheets as its text needs; as
 * a drawing it is the first, the one with the map.
 *
 * <p><b>Threading:</b> immutable; may be painted by any thread.
 */
public final class Page implements Drawing {
    private static final Messages TEXT = Messages.of("page");
    private static final int NAMES_TOLD = 8;

    private final FileLabel label;
    private final List<PageMap> maps;
    private final Sheet about;
    private final List<Sheet> further;
    private final List<PreflightFinding> findings;
    private final boolean marked;
    /** How many times as large as they are laid out its sheets are drawn. */
    private final double drawn;
    /** The sheet with the map, as it is let out. */
    private final Drawing first;

    /**
     * A page.
     *
     * @param label   what a file of it says of itself
     * @param maps    its maps, one at least
     * @param about   what stands about its maps
     * @param further sheets that continue it
     * @param marked  whether marks tell where its sheets are cut
     */
    Page(FileLabel label, List<PageMap> maps, Sheet about, List<Sheet> further, List<PreflightFinding> findings,
         boolean marked) {
        this(label, maps, about, further, maps.get(0).drawn(), findings, marked);
    }

    private Page(FileLabel label, List<PageMap> maps, Sheet about, List<Sheet> further, double drawn,
                 List<PreflightFinding> findings, boolean marked) {
        this.drawn = drawn;
        this.label = label;
        this.maps = List.copyOf(maps);
        this.about = about;
        this.further = List.copyOf(further);
        this.findings = List.copyOf(findings);
        this.marked = marked;
        this.first = Cropped.of(cut().get(0), marked);
    }

    /**
     * One of words and figures alone.
     *
     * @param drawn how many times as large as they are laid out its sheets are drawn
     */
    static Page withoutMaps(FileLabel label, Sheet about, List<Sheet> further, double drawn,
                            List<PreflightFinding> findings, boolean marked) {
        return new Page(label, List.of(), about, further, drawn, findings, marked);
    }

    @Override
    public String title() {
        return about.title();
    }

    @Override
    public FileLabel label() {
        return label;
    }

    @Override
    public PaperSize paper() {
        return first.paper();
    }

    @Override
    public Optional<Trim> trim() {
        return first.trim();
    }

    /** Its sheets in order: itself with the map, then what continues it. */
    public List<Drawing> sheets() {
        return Stream.concat(Stream.<Drawing>of(this), cut().stream().skip(1)
                .map(sheet -> Cropped.of(sheet, marked))).toList();
    }

    /** The same as they are when they are cut, for paper that is. */
    public List<Drawing> cut() {
        return Stream.concat(Stream.<Drawing>of(new MapSheet(label, maps, about)), further.stream())
                .map(sheet -> Magnified.of(sheet, drawn)).toList();
    }

    /** The same page in a volume: away from the binding, numbered through. @param first number of its first sheet */
    Page in(Binding binding, int first) {
        List<Sheet> behind = new ArrayList<>();
        for (Sheet sheet : further) {
            behind.add(sheet.in(binding, first + 1 + behind.size()));
        }
        return new Page(label, maps.stream().map(m -> m.moved(binding.shift(first))).toList(), about.in(binding, first),
                behind, drawn, findings, marked);
    }

    /** The same where it is known on which page of a volume what stands. */
    Page withPages(EntryPages pages) {
        return new Page(label, maps, about.withPages(pages), further.stream().map(s -> s.withPages(pages)).toList(),
                drawn, findings, marked);
    }

    /** What stands about its map, then what continues that, without what is drawn. */
    List<Sheet> written() {
        return Stream.concat(Stream.of(about), further.stream()).toList();
    }

    /** What its maps name. */
    Set<SubjectRef> namedOnMaps() throws AtlasException {
        Set<SubjectRef> named = new HashSet<>();
        for (PageMap map : maps) {
            named.addAll(new MapQuery(map.scenes()).named(map.spec()));
        }
        return named;
    }

    /** What the map on it shows, of several the first. */
    public MapSpec map() {
        return shown().get(0);
    }

    /** What its maps show, in the order they are read. */
    public List<MapSpec> shown() {
        return maps.stream().map(PageMap::spec).toList();
    }

    /** Denominator of the scale of its map, of several the first. */
    public double scaleDenominator() {
        return maps.get(0).scaleDenominator();
    }

    /** Whether its maps, if there are several, have the same. */
    public boolean hasOneScale() {
        return maps.stream().mapToDouble(PageMap::scaleDenominator).distinct().count() == 1;
    }

    /** Its maps, in the order they are read. */
    List<PageMap> maps() {
        return maps;
    }

    /** The map's place on the page as it is laid out. Units: logical pixels. */
    PixelBox mapFrame() {
        return maps.get(0).frame();
    }

    List<Block.Placed> blocks() {
        return about.blocks();
    }

    /** The blocks of its sheets without a map. */
    List<List<Block.Placed>> further() {
        return further.stream().map(Sheet::blocks).toList();
    }

    /** What the layout has shown to be wrong or worth knowing; quick. */
    public List<PreflightFinding> findings() {
        return findings;
    }

    /** What was found of one kind. @param key of its wording */
    Optional<PreflightFinding> finding(String key) {
        return findings.stream().filter(f -> f.what().key().equals(key)).findFirst();
    }

    /** All there is to know before the page is let out: the same, and the names that found no room on the map. */
    public List<PreflightFinding> preflight() throws AtlasException {
        if (findings.stream().anyMatch(PreflightFinding::stops)) {
            return findings;
        }
        Set<String> dropped = new LinkedHashSet<>();
        for (PageMap map : maps) {
            dropped.addAll(new MapQuery(map.scenes()).dropped(map.spec()));
        }
        return findingsWith(List.copyOf(dropped));
    }

    List<PreflightFinding> findingsWith(List<String> dropped) {
        List<PreflightFinding> all = new ArrayList<>(findings);
        dropped(dropped.stream().distinct().toList()).ifPresent(all::add);
        return all;
    }

    /** The finding that some names found no room; empty when all did. */
    private static Optional<PreflightFinding> dropped(List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        WordList some = WordList.of(names.stream().limit(NAMES_TOLD).toList());
        return Optional.of(new PreflightFinding(PreflightFinding.Severity.NOTE, TEXT.message(names.size() > NAMES_TOLD
                ? "find.names.many" : "find.names", names.size(), some), TEXT.message("find.names.remedy")));
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        return first.paint(g);
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        return first.picture(density);
    }
}
