package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.handout.ListFile;
import henan.atlas.handout.SheetFormat;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A table written into a file instead of being shown. */
final class SheetOptions {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:sheet.out}")
    private @Nullable Path out;

    @Option(names = "--gb18030", description = "${bundle:sheet.gb18030}")
    private boolean gb18030;

    /** Whether a file is wanted. */
    boolean isAsked() {
        return out != null || gb18030;
    }

    /** Refuses what makes no file, before anything is made. */
    SheetFormat format() {
        if (out == null) {
            throw wrong("sheet.gb18030.alone");
        }
        SheetFormat format = SheetFormat.of(out).orElseThrow(() -> wrong("sheet.form", out.getFileName()));
        if (gb18030 && format != SheetFormat.CSV) {
            throw wrong("sheet.gb18030.alone");
        }
        return gb18030 ? SheetFormat.CSV_GB18030 : format;
    }

    /** The map format that is wanted: a list of what has a place, as features. */
    Optional<ListFile> features() {
        return out == null || gb18030 ? Optional.empty() : ListFile.of(out).filter(ListFile::isOfPlaces);
    }

    /** Writes a list as features and says so. */
    int write(ListFile format, AtlasFile file, AtlasTables tables, TableResult result, List<String> besides)
            throws AtlasException {
        Path target = Objects.requireNonNull(out, "a file");
        format.write(target, file, tables, result, besides, () -> false);
        return done(target);
    }

    /** Writes the file and says so. */
    int write(SheetBook book) throws AtlasException {
        Path file = Objects.requireNonNull(out, "a file");
        format().write(book, file, () -> false);
        return done(file);
    }

    private int done(Path file) {
        command.commandLine().getOut().println(Messages.of("cli").get("map.done", file));
        return 0;
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), Messages.of("cli").get(key, arguments));
    }
}
