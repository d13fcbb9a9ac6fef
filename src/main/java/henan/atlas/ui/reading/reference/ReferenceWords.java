package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Link;
import henan.atlas.profile.Reference;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.CitedText;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.function.Supplier;

/** Makes the paragraphs of a panel: links and terms open their page, citation numbers open their source. */
final class ReferenceWords extends CitedText {
    private final Navigator navigator;
    private final Supplier<String> wholePanel;

    /** @param wholePanel the panel as text, for 复制整页 */
    ReferenceWords(Navigator navigator, List<Reference> references, Supplier<String> wholePanel) {
        super(references, navigator::open);
        this.navigator = navigator;
        this.wholePanel = wholePanel;
    }

    SelectableText paragraph(String... styleClasses) {
        return new SelectableText(styleClasses).wholePage(wholePanel);
    }

    SelectableText title(String words, SubjectRef subject, String... styleClasses) {
        return paragraph(styleClasses).link(words, () -> navigator.open(subject));
    }

    void addLinks(SelectableText paragraph, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            paragraph.add(i == 0 ? "" : Punctuation.names());
            addLink(paragraph, links.get(i), "place-link");
        }
    }
}
