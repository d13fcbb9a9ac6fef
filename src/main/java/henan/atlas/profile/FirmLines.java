package henan.atlas.profile;

import henan.atlas.content.Uncertainty;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several pages say of the parts of firms. */
final class FirmLines {
    private final PageDraft page;

    FirmLines(PageDraft page) {
        this.page = page;
    }

    /** What a firm makes, and that its source could not be read again where it could not; may be empty. */
    static String detail(PageDraft page, FirmRole role) {
        String reading = Uncertainty.of(role).isUncertain() ? page.text("firm.notAgain") : "";
        return Stream.of(role.product(), reading).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    /** The firms that make what is of a class, each with the cluster where it does. */
    List<PropertyRow> of(Industry industry) {
        return page.content().firmRoles().stream().filter(role -> role.industryIds().contains(industry.id()))
                .map(role -> PropertyRow.of(page.link(SubjectRef.firm(role.firmId())),
                        page.link(SubjectRef.cluster(role.clusterId()))).detail(detail(page, role))
                        .cited(page.cite(role.citations())).uncertain(Uncertainty.of(role).isUncertain())
                        .after(page.index().afterBook(role.citations())))
                .toList();
    }
}
