package henan.atlas.ui.reading.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * A large card over the map that answers a click before a room: what was clicked, two or three facts with their
 * sources, and the way to its page.
 */
public final class GlanceCard extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    private final AtlasSession session;
    private final PerSnapshot<ProfileAssembler> pages;
    private final Navigator navigator;
    private final IndustrySymbols symbols;
    private final LatestRequest<Optional<Profile>> latest;

    /** @param pages tells what is said at a glance */
    public GlanceCard(AtlasSession session, PerSnapshot<ProfileAssembler> pages, Navigator navigator,
            IndustrySymbols symbols, BackgroundRunner runner) {
        this.session = session;
        this.pages = pages;
        this.navigator = navigator;
        this.symbols = symbols;
        this.latest = new LatestRequest<>(runner, this::show, failure -> close());
        getStyleClass().add("glance-card");
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        navigator.currentProperty().addListener((property, was, is) -> close());
    }

    /** Tells of a cluster or a place; of anything else it says nothing. */
    public void tell(SubjectRef subject) {
        latest.submit(cancelled -> pages.of(session.snapshot()).glance(subject));
    }

    /** Takes it away. @return whether it was there */
    public boolean close() {
        boolean shown = isVisible();
        setVisible(false);
        return shown;
    }

    private void show(Optional<Profile> told) {
        setVisible(told.isPresent());
        told.ifPresent(this::fill);
    }

    private void fill(Profile told) {
        PageParts parts = new PageParts(told, navigator, navigator::openPage);
        BorderPane head = new BorderPane(parts.words(told.heading().title(), "glance-title"));
        head.setRight(Buttons.icon("icon-close", TEXTS.get("card.close"), this::close));
        getChildren().setAll(head);
        if (!told.heading().tags().isEmpty()) {
            getChildren().add(new TagFlow(told.heading(), navigator, symbols));
        }
        for (Section section : told.sections()) {
            if (section instanceof Section.Sentences sentences) {
                sentences.sentences().forEach(sentence -> getChildren().add(sentence(parts, sentence)));
            }
            if (!section.remark().isEmpty()) {
                getChildren().add(parts.words(section.remark(), "remark"));
            }
        }
        if (!told.references().isEmpty()) {
            getChildren().add(ReferenceList.brief(parts,
                    told.references().stream().map(Reference::number).toList(), () -> { }));
        }
        Button open = Buttons.primary(TEXTS.get("glance.open"), () -> navigator.openPage(told.subject()));
        open.setId("glance-open");
        getChildren().add(open);
    }

    private static SelectableText sentence(PageParts parts, List<Statement> sentence) {
        SelectableText text = parts.paragraph("glance-fact");
        sentence.forEach(statement -> parts.addStatement(text, statement));
        return text;
    }
}
