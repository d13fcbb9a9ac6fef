package henan.atlas.ui.making.table;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.handout.ListFile;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.out.FileOut;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;

/** Lets a list out into a file. */
final class ListExport {
    private static final Messages TEXTS = Messages.of("list");

    private final Path atlas;
    private final FileOut out;

    /** @param atlas the file that is open, for the shapes of areas */
    ListExport(Path atlas, FileOut out) {
        this.atlas = atlas;
        this.out = out;
    }

    FileOut out() {
        return out;
    }

    /** @param besides by which conditions it was chosen, a line each */
    void ask(Window owner, ListFile format, AtlasTables tables, TableResult result, List<String> besides) {
        out.ask(owner, wanted(format, tables, result, besides));
    }

    FileOut.Wanted wanted(ListFile format, AtlasTables tables, TableResult result, List<String> besides) {
        return new FileOut.Wanted(TEXTS.get("export.title"), TEXTS.get("title", result.query().kind().title()),
                format.title(), format.ending(), (target, cancelled) -> {
                    try (AtlasFile file = AtlasFile.open(atlas)) {
                        return format.write(target, file, tables, result, besides, cancelled) ? List.of(target)
                                : List.of();
                    }
                }, files -> TEXTS.get("export.done", result.rows().size(), files.get(0)));
    }
}
