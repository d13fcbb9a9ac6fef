package henan.atlas.ui.reading.profile;

import henan.atlas.profile.Link;
import henan.atlas.profile.Mention;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileText;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Statement;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;

/** Makes paragraphs of one page: links go through the navigator, citation numbers open their source. */
final class PageParts {
    private static final Messages TEXTS = Messages.of("ui");
    private final Profile page;
    private final Navigator navigator;

    PageParts(Profile page, Navigator navigator) {
        this.page = page;
        this.navigator = navigator;
    }

    Profile page() {
        return page;
    }

    /** An empty paragraph. */
    SelectableText paragraph(String... styleClasses) {
        return new SelectableText(styleClasses).wholePage(() -> new ProfileText().of(page));
    }

    SelectableText words(String words, String... styleClasses) {
        return paragraph(styleClasses).add(words);
    }

    void addLink(SelectableText paragraph, Link link, String... styleClasses) {
        if (link.target().isPresent()) {
            paragraph.link(link.text(), () -> navigator.go(link.target().get()), styleClasses);
        } else {
            paragraph.add(link.text(), styleClasses);
        }
    }

    /** Appends a sentence with its sources and the terms met in it. */
    void addStatement(SelectableText paragraph, Statement statement) {
        int from = 0;
        for (Mention mention : statement.mentions()) {
            paragraph.add(statement.text().substring(from, mention.start()));
            paragraph.term(statement.text().substring(mention.start(), mention.end()), mention.explanation(),
                    () -> navigator.go(mention.subject()));
            from = mention.end();
        }
        paragraph.add(statement.text().substring(from));
        addCitations(paragraph, statement.citations());
    }

    void addCitations(SelectableText paragraph, List<Integer> numbers) {
        paragraph.citations(numbers, number -> page.reference(number).full(), number -> open(page.reference(number)));
    }

    void addUncertainty(SelectableText paragraph, boolean uncertain) {
        if (uncertain) {
            paragraph.add("　" + TEXTS.get("profile.uncertain"), "uncertain-mark");
        }
    }

    void open(Reference reference) {
        reference.source().target().ifPresent(navigator::go);
    }
}
