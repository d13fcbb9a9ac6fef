package henan.atlas.ui.reading.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Link;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.ProfileText;
import henan.atlas.profile.PropertyRow;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.CitedText;
import henan.atlas.ui.ground.kit.CountedText;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.nav.ReadingPlace;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes paragraphs of one page: links go through the navigator, citation numbers open their source. */
final class PageParts extends CitedText {
    private static final Messages TEXTS = Messages.of("ui");
    private final Navigator navigator;
    private final Profile page;
    private Optional<SeriesChart> charts = Optional.empty();

    PageParts(Profile page, Navigator navigator) {
        this(page, navigator, navigator::go);
    }

    /** @param opener goes to what is clicked */
    PageParts(Profile page, Navigator navigator, Consumer<SubjectRef> opener) {
        super(page.references(), opener);
        this.navigator = navigator;
        this.page = page;
    }

    /** Opens a case to be read in a wide column. */
    void read(SubjectRef study) {
        navigator.read(study);
    }

    /** Lets figures over time be taken along as charts. */
    PageParts with(SeriesChart takes) {
        charts = Optional.of(takes);
        return this;
    }

    /** What figures over time are taken along by; empty where they are not. */
    Optional<SeriesChart> charts() {
        return charts;
    }

    Profile page() {
        return page;
    }

    /** An empty paragraph. */
    SelectableText paragraph(String... styleClasses) {
        return new SelectableText(styleClasses).wholePage(() -> new ProfileText().of(page));
    }

    /** Words that lead to a part of a page open that page there. */
    @Override
    public void addLink(SelectableText paragraph, Link link, String... styleClasses) {
        Optional<ProfileTab> part = link.part();
        if (part.isPresent()) {
            paragraph.link(link.text(), () -> link.target().ifPresent(target ->
                    navigator.go(target, new ReadingPlace(part.get().name(), 0))), styleClasses);
        } else {
            super.addLink(paragraph, link, styleClasses);
        }
    }

    /** Appends the value of a line; numbers of clusters in it lead to these. */
    void addValue(SelectableText paragraph, PropertyRow entry) {
        if (entry.counts().isEmpty()) {
            addLink(paragraph, entry.value(), entry.value().part().isPresent() ? "count" : "muted");
            return;
        }
        CountedText.add(paragraph, entry.value().text(), entry.counts(), navigator::openList, "muted");
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
