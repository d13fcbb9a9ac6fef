package henan.atlas.page;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a PDF. */
final class PdfCheck {
    /** That a file says it is PDF/UA, which those of the atlas do not: nobody has listened to each of them. */
    private static final String SAID = "5-1 ";

    private PdfCheck() {
    }

    /** Rules of PDF/A-2u that are broken. */
    static SortedSet<String> archive(Path file) throws Exception {
        return broken(file, PDFAFlavour.PDFA_2_U);
    }

    /** Rules of PDF/UA-1 that are broken, of those a program can hold. */
    static SortedSet<String> tags(Path file) throws Exception {
        SortedSet<String> broken = broken(file, PDFAFlavour.PDFUA_1);
        broken.removeIf(b -> b.startsWith(SAID));
        return broken;
    }

    private static SortedSet<String> broken(Path file, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        SortedSet<String> broken = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion found : result.getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + " "
                            + found.getMessage());
                }
            }
        }
        return broken;
    }
}
