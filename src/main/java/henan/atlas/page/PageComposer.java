package henan.atlas.page;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.FileLabel;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.TextPainter;
import java.util.List;
import java.util.Optional;

/**
 * Lays out pages: head and foot across, the body between them divided among map, legend and text.
 *
 * <p><b>Threading:</b> safe; a page takes some ten milliseconds, its map is placed when it is painted.
 */
public final class PageComposer {
    /** Most places side by side on an upright sheet. */
    private static final int MOST_UPRIGHT = 3;

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final LineBreaker breaker;
    private final LogoReader logos = new LogoReader();

    /** Pages of an atlas by themselves. */
    public PageComposer(MapContent map) {
        this(new MapScenes(map, new AtlasProjection(), new BundledFonts()), map.content());
    }

    /** Pages out of the scenes a window has already. */
    public PageComposer(MapScenes scenes, AtlasSnapshot content) {
        this.scenes = scenes;
        this.content = content;
        this.breaker = new LineBreaker(scenes.text());
    }

    /** Colour of an industry class on the map, {@code 0xRRGGBB}. */
    public int industryColor(String industryId) {
        return industryLook(industryId).color();
    }

    /** What an industry class is known by on the map. */
    public IndustryLook industryLook(String industryId) {
        try {
            return new MapSymbols(scenes).industryLook(MapSpec.BOOK_STYLE, industryId);
        } catch (AtlasException e) {
            throw new IllegalStateException("a style that was read before", e);
        }
    }

    /** The colour ramps there are for themes. */
    public List<Ramp> ramps() throws AtlasException {
        return scenes.style(MapSpec.BOOK_STYLE).ramps();
    }

    /** What sets words in the bundled faces. */
    public TextPainter text() {
        return scenes.text();
    }

    /** What the pages of a volume that hold no map are set with. */
    Typesetter typesetter() {
        return new Typesetter(scenes, content, breaker);
    }

    /** A page by itself. @throws AtlasException when the template is not one for such an area */
    public Page compose(PageSpec pageSpec) throws AtlasException {
        return compose(pageSpec, 0);
    }

    /**
     * A page of several places side by side.
     *
     * @param choice paper, parts, note; the map chosen is not on it
     * @param text   title, line below it, sources, references
     */
    public Page compose(PageChoice choice, PageText text, ComparisonTable table) throws AtlasException {
        MapState map = choice.map().withShown(MapOverlay.RIVERS, false);
        return ComparisonPage.fewest(new PageSpec(choice.withMaps(List.of(map)), text), table, typesetter(), logos);
    }

    /** The same with the paper lying the way that needs fewer sheets; across, where that is as well, and for many. */
    public Page composeLying(PageChoice choice, PageText text, ComparisonTable table) throws AtlasException {
        Page across = compose(choice.withAcross(true), text, table);
        if (across.sheets().size() == 1 || table.heads().size() > MOST_UPRIGHT) {
            return across;
        }
        Page upright = compose(choice.withAcross(false), text, table);
        return upright.sheets().size() < across.sheets().size() ? upright : across;
    }

    /** Small maps of where places lie. */
    public LocatorMaps locators(List<SubjectRef> places) {
        return new LocatorMaps(scenes, content, places);
    }

    /** A picture of a map. */
    Page picture(PageSpec pageSpec) throws AtlasException {
        return new KeyedPicture(this, scenes, content).compose(pageSpec);
    }

    /** What stops a picture for want of room, told before anything is placed: quick. */
    Optional<PreflightFinding> crowded(PageSpec pageSpec) throws AtlasException {
        return makeup(pageSpec, 0, ShownCourses.DRAWN).crowded();
    }

    /** A page of a volume, with room for the binding. */
    Page compose(PageSpec pageSpec, Binding binding) throws AtlasException {
        return compose(pageSpec, binding.inner());
    }

    /** @param inner room left free at the right, for a binding, in logical pixels */
    private Page compose(PageSpec pageSpec, double inner) throws AtlasException {
        return new KeyedPage(spec -> asTold(spec, inner), scenes, content).compose(pageSpec);
    }

    /** A page that says what it is given and no more. */
    private Page asTold(PageSpec pageSpec, double inner) throws AtlasException {
        if (pageSpec.choice().template().hasSeveralMaps()) {
            return several(pageSpec, inner);
        }
        // Whose rivers they are is said where there are some, which is only known when the page is laid out.
        ShownCourses first = credited();
        PageMakeup made = makeup(pageSpec, inner, first);
        ShownCourses ahead = told(made.coursesAhead());
        if (ahead != first) {
            made = makeup(pageSpec, inner, ahead);
        }
        Page page = made.page();
        ShownCourses seen = told(made.courses());
        if (seen == ahead) {
            return page;
        }
        PageMakeup again = makeup(pageSpec, inner, seen);
        Page other = again.page();
        // Where each foot makes the map one that the other would fit, rather a source too many than one too few.
        return told(again.courses()) == seen || seen == ShownCourses.DRAWN ? other : page;
    }

    private Page several(PageSpec pageSpec, double inner) throws AtlasException {
        ShownCourses first = credited();
        SeveralMaps made = new SeveralMaps(pageSpec, inner, first, typesetter(), logos);
        Page page = made.page();
        ShownCourses seen = told(made.courses());
        return seen == first ? page : new SeveralMaps(pageSpec, inner, seen, typesetter(), logos).page();
    }

    private ShownCourses credited() {
        return told(ShownCourses.DRAWN);
    }

    /** What is told of rivers: of an atlas that names no source of any, nothing. */
    private ShownCourses told(ShownCourses seen) {
        return content.meta().getOrDefault(MetaKeys.COURSE_SOURCE, "").isEmpty() ? ShownCourses.NONE : seen;
    }

    private PageMakeup makeup(PageSpec pageSpec, double inner, ShownCourses courses) throws AtlasException {
        return new PageMakeup(pageSpec, inner, courses, typesetter(), logos);
    }

    /** What a file of maps says of itself. @param courses whether some show rivers, railways or roads */
    FileLabel label(String title, String author, String subject, boolean courses) {
        return MapCredit.label(content, title, author, subject, courses);
    }
}
