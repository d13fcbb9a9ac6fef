package henan.atlas.ui.reading.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.ProfileText;
import henan.atlas.profile.Statement;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A case study set as text to read; what came after the book stands apart, with its time. */
final class CaseView extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    private static final Messages PROFILE_TEXTS = Messages.of("profile");
    private final PageParts parts;

    private CaseView(PageParts parts, CaseStudyText reading) {
        this.parts = parts;
        getStyleClass().add("case");
        boolean ownPage = Optional.of(parts.page().subject()).equals(reading.title().target());
        if (!ownPage) {
            SelectableText title = parts.paragraph("case-title");
            parts.addLink(title, reading.title());
            getChildren().add(title);
        }
        reading.parts().forEach(part -> getChildren().add(part(parts, part)));
    }

    /** The whole text, its questions, and the way to take it along. */
    static CaseView whole(PageParts parts, CaseStudyText reading) {
        CaseView view = new CaseView(parts, reading);
        if (!reading.questions().isEmpty()) {
            view.getChildren().add(view.questions(reading));
        }
        view.getChildren().add(view.copyButton(reading));
        reading.title().target().ifPresent(study -> view.getChildren().add(0, view.readButton(study)));
        return view;
    }

    /** Only what the reading holds; for its first lines elsewhere. */
    static CaseView beginning(PageParts parts, CaseStudyText reading) {
        return new CaseView(parts, reading);
    }

    /** A part under its heading: the heading, then its paragraphs. */
    static VBox part(PageParts parts, CaseStudyText.Part part) {
        HBox head = new HBox(parts.words(part.title(), "case-part-title").heading());
        head.getStyleClass().add("case-part-head");
        VBox box = new VBox(head);
        box.getStyleClass().add("case-part");
        if (part.afterBook()) {
            HBox time = new HBox(parts.words(part.time(), "case-time"));
            time.getStyleClass().add("case-time-box");
            time.setMinWidth(USE_PREF_SIZE);
            time.setMaxHeight(USE_PREF_SIZE);
            head.getChildren().add(time);
            box.getStyleClass().add("after-book");
        }
        if (part.editorial()) {
            box.getStyleClass().add("editors-note");
        }
        part.paragraphs().forEach(paragraph -> box.getChildren().add(paragraph(parts, paragraph)));
        return box;
    }

    private static Node paragraph(PageParts parts, List<Statement> passages) {
        SelectableText text = parts.paragraph("reading");
        passages.forEach(passage -> parts.addStatement(text, passage));
        return text;
    }

    private Node questions(CaseStudyText reading) {
        VBox box = new VBox(parts.words(PROFILE_TEXTS.get("case.questions"), "case-part-title"));
        box.getStyleClass().addAll("case-part", "case-questions");
        for (int i = 0; i < reading.questions().size(); i++) {
            SelectableText number = parts.words(String.valueOf(i + 1), "question-number");
            number.setMinWidth(USE_PREF_SIZE);
            SelectableText words = parts.words(reading.questions().get(i), "reading");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(number, words);
            line.getStyleClass().add("question");
            box.getChildren().add(line);
        }
        return box;
    }

    /** The way to read it in a wide column, alone or beside another. */
    private Node readButton(SubjectRef study) {
        Button button = Buttons.plain(TEXTS.get("reader.open"), () -> parts.read(study));
        button.getStyleClass().add("case-read");
        return button;
    }

    private Node copyButton(CaseStudyText reading) {
        CopyButton button = new CopyButton(TEXTS.get("case.copy"), TEXTS.get("case.copy.does"),
                () -> new ProfileText().withSources(reading, parts.page()));
        button.getStyleClass().setAll("atlas-button", "plain-button", "case-copy");
        return button;
    }
}
