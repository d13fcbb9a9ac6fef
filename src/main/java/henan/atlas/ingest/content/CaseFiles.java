package henan.atlas.ingest.content;

import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.CaseStudy;
import henan.atlas.files.SmallFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of case studies, one file a case. An atlas without the folder has no cases. */
final class CaseFiles {
    static final String LABEL = "data/cases";
    private static final String ENDING = ".md";

    private final List<Path> files;
    private final ProblemList problems;

    CaseFiles(Path folder, ProblemList problems) {
        this.problems = problems;
        files = list(folder);
    }

    Set<String> ids() {
        return files.stream().map(CaseFiles::id).collect(Collectors.toSet());
    }

    /** All cases, in the order of their file names. @param known what they may refer to */
    List<CaseStudy> read(ReferenceTargets known) {
        return files.stream().map(file -> read(file, known)).flatMap(Optional::stream).toList();
    }

    private List<Path> list(Path folder) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                if (file.getFileName().toString().endsWith(ENDING)) {
                    found.add(file);
                } else if (!Files.isHidden(file)) {
                    problems.at(label(file), 1, 1, "case.ending");
                }
            }
        } catch (IOException e) {
            problems.at(LABEL, 1, 1, "case.unreadable", e.getMessage());
        }
        return found;
    }

    private Optional<CaseStudy> read(Path file, ReferenceTargets known) {
        FileProblems here = new FileProblems(label(file), problems);
        try {
            return new CaseFile(here, known).read(id(file), SmallFile.text(file));
        } catch (CharacterCodingException e) {
            here.at(1, 1, "table.notUtf8");
        } catch (SmallFile.TooLarge e) {
            here.at(1, 1, "table.large", SmallFile.MOST >> 20);
        } catch (SmallFile.NotAFile e) {
            here.at(1, 1, "table.noFile");
        } catch (IOException e) {
            here.at(1, 1, "case.unreadable", e.getMessage());
        }
        return Optional.empty();
    }

    private static String label(Path file) {
        return LABEL + "/" + file.getFileName();
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
