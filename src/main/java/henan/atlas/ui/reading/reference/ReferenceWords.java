package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Link;
import henan.atlas.profile.Mention;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Statement;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.function.Supplier;

/** Makes the paragraphs of a panel: links and terms open their page, citation numbers open their source. */
final class ReferenceWords {
    private static final String BETWEEN = "、";
    private final Navigator navigator;
    private final List<Reference> references;
    private final Supplier<String> wholePanel;

    /** @param wholePanel the panel as text, for 复制整页 */
    ReferenceWords(Navigator navigator, List<Reference> references, Supplier<String> wholePanel) {
        this.navigator = navigator;
        this.references = references;
        this.wholePanel = wholePanel;
    }

    SelectableText paragraph(String... styleClasses) {
        return new SelectableText(styleClasses).wholePage(wholePanel);
    }

    SelectableText title(String words, SubjectRef subject, String... styleClasses) {
        return paragraph(styleClasses).link(words, () -> navigator.open(subject));
    }

    /** Appends words that lead to their page, where they have one. */
    void addLink(SelectableText paragraph, Link link, String... styleClasses) {
        link.target().ifPresentOrElse(
                target -> paragraph.link(link.text(), () -> navigator.open(target), styleClasses),
                () -> paragraph.add(link.text(), styleClasses));
    }

    void addLinks(SelectableText paragraph, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            paragraph.add(i == 0 ? "" : BETWEEN);
            addLink(paragraph, links.get(i), "place-link");
        }
    }

    /** Appends a sentence with the terms in it and its sources. */
    void addStatement(SelectableText paragraph, Statement statement) {
        int from = 0;
        for (Mention mention : statement.mentions()) {
            paragraph.add(statement.text().substring(from, mention.start()));
            paragraph.term(statement.text().substring(mention.start(), mention.end()), mention.explanation(),
                    () -> navigator.open(mention.subject()));
            from = mention.end();
        }
        paragraph.add(statement.text().substring(from));
        addCitations(paragraph, statement.citations());
    }

    void addCitations(SelectableText paragraph, List<Integer> numbers) {
        paragraph.citations(numbers, number -> references.get(number - 1).full(),
                number -> references.get(number - 1).source().target().ifPresent(navigator::open));
    }
}
