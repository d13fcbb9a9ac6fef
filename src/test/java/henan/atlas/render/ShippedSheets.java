package henan.atlas.render;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Page;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageComposer;
import henan.atlas.page.PageSpec;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.report.PageTextWriter;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.nio.file.Path;
import java.util.Optional;

/** The shipped atlas and its sheets as they are printed. */
record ShippedSheets(AtlasFile file, MapScenes scenes, PageComposer composer, PageTextWriter editor, ThemeMaker themes)
        implements AutoCloseable {
    static ShippedSheets open() throws AtlasException {
        AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        MapContent content = new MapContent(file.content(), file.levels(), file.styles());
        MapScenes scenes = new MapScenes(content, new AtlasProjection(), new BundledFonts());
        PageComposer composer = new PageComposer(scenes, content.content());
        return new ShippedSheets(file, scenes, composer, new PageTextWriter(content.content(),
                composer::industryColor), new ThemeMaker(content.content(), composer.ramps(),
                composer::industryLook));
    }

    /** The page of a place. */
    Page page(PageTemplate template, PaperSize paper, SubjectRef place) throws AtlasException {
        return composer.compose(new PageSpec(PageChoice.of(template, paper).over(place), editor.text(place)));
    }

    /** The page of a theme. */
    Page page(ThemeChoice choice) throws AtlasException {
        ThemedMap map = themes.compose(choice);
        return composer.compose(new PageSpec(PageChoice.of(PageTemplate.THEME, PaperSize.A4.across()),
                editor.text(map), Optional.of(map.drawing())));
    }

    @Override
    public void close() {
        file.close();
    }
}
