package henan.atlas.ui.reading.profile;

import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileText;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.CitedText;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;

/** Makes paragraphs of one page: links go through the navigator, citation numbers open their source. */
final class PageParts extends CitedText {
    private static final Messages TEXTS = Messages.of("ui");
    private final Profile page;

    PageParts(Profile page, Navigator navigator) {
        super(page.references(), navigator::go);
        this.page = page;
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

    void addUncertainty(SelectableText paragraph, boolean uncertain) {
        if (uncertain) {
            paragraph.add(Punctuation.gap() + TEXTS.get("profile.uncertain"), "uncertain-mark");
        }
    }
}
