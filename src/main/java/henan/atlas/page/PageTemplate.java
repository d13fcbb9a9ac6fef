package henan.atlas.page;

import henan.atlas.domain.SubjectKind;
import henan.atlas.page.file.PaperSize;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What kind of page is made, which decides how it is divided between map and text. */
public enum PageTemplate {
    /** The whole province with all clusters and the industry legend. */
    PROVINCE(EnumSet.of(SubjectKind.PROVINCE), true, 0.24, 0.36, 11, 45, 0),
    /** A theme: its map, classes and ranking. */
    THEME(EnumSet.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE), true, 0.15, 0.5, 8, 45, 0.55),
    /** A prefecture or a county: its map and what is known of its clusters. */
    PREFECTURE(EnumSet.of(SubjectKind.PREFECTURE, SubjectKind.COUNTY), false, 0.3, 0.6, 11, 45, 0),
    /** One cluster: its surroundings, facts and figures. */
    CLUSTER(EnumSet.of(SubjectKind.CLUSTER), false, 0.4, 0.64, 11, 45, 0),
    /** Two to four maps side by side, each with what it is told by, and one legend of what they share. */
    SEVERAL(PageArea.KINDS, true, 0, 0, 8, 30, 0),
    /** A map with its legend and nothing to read, for pictures of so many pixels. */
    MAP(PageArea.KINDS, true, 0.05, 0.5, 5, 79, 0);

    /** The templates for printed pages, in the order they are offered in. */
    public static final List<PageTemplate> PRINTED = List.of(PROVINCE, THEME, PREFECTURE, CLUSTER, SEVERAL);

    private final Set<SubjectKind> areas;
    private final boolean across;
    private final double leastText;
    private final double mostText;
    private final double edge;
    private final double leastMap;
    private final double leastShare;

    PageTemplate(Set<SubjectKind> areas, boolean across, double leastText, double mostText, double edge,
                 double leastMap, double leastShare) {
        this.areas = areas;
        this.across = across;
        this.leastText = leastText;
        this.mostText = mostText;
        this.edge = edge;
        this.leastMap = leastMap;
        this.leastShare = leastShare;
    }

    /** The template made for a kind of area. */
    public static PageTemplate of(SubjectKind area) {
        return switch (area) {
            case CLUSTER -> CLUSTER;
            case PREFECTURE, COUNTY -> PREFECTURE;
            default -> PROVINCE;
        };
    }

    /** Kinds of areas it can be a page of. */
    public Set<SubjectKind> areas() {
        return EnumSet.copyOf(areas);
    }

    /** A paper size the way this template lies best. */
    public PaperSize lay(PaperSize paper) {
        return across ? paper.across() : paper.upright();
    }

    /** Whether text stands beside the map on a paper, not below it. */
    boolean isBeside(PaperSize paper) {
        return paper.isAcross();
    }

    /** Whether it has maps beside the first. */
    public boolean hasSeveralMaps() {
        return this == SEVERAL;
    }

    /** Whether it has room for a part. */
    public boolean has(PagePart part) {
        return !hasSeveralMaps() || part != PagePart.INSET && part != PagePart.TEXT;
    }

    /** Whether its map is what it is about, and the text goes with that. */
    boolean isOfMap() {
        return across;
    }

    /** Most columns of text: a legend alone lies along the foot of its map in one piece. */
    int mostColumns() {
        return this == MAP ? 1 : Integer.MAX_VALUE;
    }

    /** Least share of the page's body that text and legend take. */
    double leastText() {
        return leastText;
    }

    /** Most of it they may take. */
    double mostText() {
        return mostText;
    }

    /** Edge of the paper left free. Units: millimetres. */
    double edge() {
        return edge;
    }

    /** Least width of a column of text, which holds tables, or bars and a legend. Units: millimetres. */
    double column() {
        return this == THEME ? 40 : this == PROVINCE ? 55 : 64;
    }

    /** Least share of the sheet its map takes, whatever there is to be read; 0 for none. */
    double leastShare() {
        return leastShare;
    }

    /** Whether its legend stands in the map where that leaves room beside its area. */
    boolean hasLegendInMap() {
        return this == THEME;
    }

    /** Least width and height of its map. Units: millimetres. */
    double leastMap() {
        return leastMap;
    }
}
