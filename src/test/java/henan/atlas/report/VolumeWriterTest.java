package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.VolumeText;
import henan.atlas.page.file.PaperSize;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VolumeWriterTest {
    private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 11, 29, 8, 30, 0, 0, ZoneOffset.ofHours(8));

    private static VolumeText text(AtlasSnapshot content) {
        return new VolumeWriter(content).text(SeriesAssembler.Kind.CLUSTER, "册", "集聚区篇",
                PageChoice.of(PageTemplate.CLUSTER, PaperSize.A4), 7, MADE);
    }

    private static VolumeText.IndexWord word(VolumeText text, SubjectRef subject) {
        return text.index().stream().filter(w -> w.subject().equals(subject)).findFirst().orElseThrow();
    }

    /** A case about another cluster that speaks of a firm is found; 统一规划 is no firm. */
    @Test
    void aFirmIsMeantWhereverItIsWrittenUnlessItsNameIsMetByChance() {
        AtlasSnapshot province = InventedProvince.content();
        AtlasSnapshot content = province.with(RecordTypes.FIRM, List.of(new Firm("lengfeng", "冷峰电"),
                new Firm("tongyi", "统一"))).with(RecordTypes.FIRM_ROLE, List.of(new FirmRole("tongyi", "hexin",
                FirmRole.Role.NAMED, "", province.firmRoles().get(0).citations())));
        assertEquals(Optional.empty(), word(text(content), SubjectRef.firm("lengfeng")).recorded());
        assertEquals(Optional.of(Set.of(SubjectRef.cluster("hexin"), SubjectRef.prefecture("419100"))),
                word(text(content), SubjectRef.firm("tongyi")).recorded());
        assertTrue(word(text(content), SubjectRef.cluster("hexin")).recorded().isEmpty());
    }
}
