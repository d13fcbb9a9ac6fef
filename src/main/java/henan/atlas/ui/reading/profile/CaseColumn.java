package henan.atlas.ui.reading.profile;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.Mention;
import henan.atlas.profile.Profile;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.kit.TextLines;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** One case to be read: its text, where the paragraph being read is marked, then its questions one at a time. */
final class CaseColumn extends StackPane {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");
    /** Part of the height at its head and its foot where one does not read yet, or no more. */
    private static final double KEPT = 0.12;
    /** What stands free above the first line of a page turned to, and below the last, in logical pixels. */
    private static final double FREE = 6;
    /** Part of the height by which an arrow key moves the text. */
    private static final double NUDGE = 0.1;
    /** What lies so near the end, in logical pixels, is the end. */
    private static final double NEAR = 2;
    private static final Messages TEXTS = Messages.of("ui");
    private final Profile page;
    private final CaseStudyText text;
    private final Consumer<CaseColumn> onRead;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final QuestionPane questions;
    /** Over what is seen of a line that has no room at the head, and at the foot. */
    private final Region head = cover(Pos.TOP_LEFT);
    private final Region foot = cover(Pos.BOTTOM_LEFT);
    private Optional<Paragraph> read = Optional.empty();
    /** How far the text is to be scrolled once it is laid out and has something to scroll. */
    private OptionalDouble awaited = OptionalDouble.empty();

    /** A paragraph and the places it speaks of. */
    private record Paragraph(Node node, List<SubjectRef> places) {
    }

    /**
     * The column of a case.
     *
     * @param page   a case's page, with the places pointed out in its text
     * @param follow goes to what is clicked in the text
     * @param onRead told when another part of it is read
     */
    CaseColumn(Profile page, Navigator navigator, Consumer<SubjectRef> follow,
            Consumer<CaseColumn> onRead) {
        this.page = page;
        this.onRead = onRead;
        this.text = page.sections().stream().filter(Section.Cases.class::isInstance).map(Section.Cases.class::cast)
                .flatMap(cases -> cases.readings().stream()).findFirst().orElseThrow();
        PageParts parts = new PageParts(page, navigator, follow);
        getStyleClass().add("reader-column");
        content.getStyleClass().add("reader-text");
        content.getChildren().addAll(parts.words(page.heading().title(), "reader-title"), about(parts));
        text.parts().forEach(part -> content.getChildren().add(part(parts, part)));
        questions = new QuestionPane(text, this::turnTo);
        if (!text.questions().isEmpty()) {
            Button ask = Buttons.primary(TEXTS.get("reader.questions", text.questions().size()), () -> turnTo(0));
            ask.setId("reader-questions");
            content.getChildren().add(ask);
        }
        if (!page.references().isEmpty()) {
            content.getChildren().add(ReferenceList.brief(parts, page.references().stream()
                    .map(Reference::number).toList(), () -> { }));
        }
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        StackPane measure = new StackPane(content);
        measure.getStyleClass().add("reader-measure");
        scroll.setContent(measure);
        questions.setVisible(false);
        getChildren().addAll(scroll, head, foot, questions);
        scroll.vvalueProperty().addListener((property, was, is) -> {
            readAt(readingLine());
            coverCutLines();
        });
        scroll.viewportBoundsProperty().addListener((property, was, is) -> readAt(readingLine()));
        // The lines are where they will be seen once what is under way has been laid out.
        PauseTransition laidOut = new PauseTransition(Duration.ONE);
        laidOut.setOnFinished(event -> {
            scrollAwaited();
            coverCutLines();
        });
        for (ObservableValue<Bounds> size : List.of(scroll.viewportBoundsProperty(), content.layoutBoundsProperty())) {
            size.addListener((property, was, is) -> laidOut.playFromStart());
        }
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> onRead.accept(this));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        setFocusTraversable(true);
        paragraphs.stream().findFirst().ifPresent(this::mark);
    }

    /** Goes on where the text was read. @param place how far it is scrolled, from 0 at its head to 1 at its foot */
    void resume(double place) {
        awaited = place > 0 ? OptionalDouble.of(place) : OptionalDouble.empty();
    }

    /** How far the text is scrolled, from 0 at its head to 1 at its foot. */
    double place() {
        return awaited.orElse(scroll.getVvalue());
    }

    private void scrollAwaited() {
        if (awaited.isPresent() && hidden() > 0) {
            scroll.setVvalue(awaited.getAsDouble());
            awaited = OptionalDouble.empty();
        }
    }

    private static Region cover(Pos at) {
        Region cover = new Region();
        cover.getStyleClass().add("reader-cover");
        cover.setMouseTransparent(true);
        cover.setMinHeight(0);
        setAlignment(cover, at);
        return cover;
    }

    private void coverCutLines() {
        TextLines lines = lines();
        double bottom = scrolled() + scroll.getViewportBounds().getHeight();
        cover(head, lines.wholeBelow(scrolled()) - scrolled());
        cover(foot, bottom - lines.pageEnd(bottom));
    }

    private void cover(Region cover, double height) {
        cover.setMaxSize(scroll.getViewportBounds().getWidth(), height);
        cover.setPrefHeight(height);
        cover.setVisible(height > 0 && scroll.isVisible());
    }

    private TextLines lines() {
        return TextLines.in((Parent) scroll.getContent());
    }

    private static Node about(PageParts parts) {
        SelectableText line = parts.paragraph("reader-about");
        for (int i = 0; i < parts.page().heading().tags().size(); i++) {
            line.add(i == 0 ? "" : TEXTS.get("reader.and"));
            parts.addLink(line, parts.page().heading().tags().get(i).link());
        }
        return line;
    }

    private Node part(PageParts parts, CaseStudyText.Part part) {
        VBox box = CaseView.part(parts, part);
        // The head of a part comes before its paragraphs.
        List<Node> nodes = box.getChildren().subList(1, box.getChildren().size());
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Paragraph paragraph = new Paragraph(node, places(part.paragraphs().get(i).stream()).toList());
            node.getStyleClass().add("reader-paragraph");
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> read(paragraph));
            paragraphs.add(paragraph);
        }
        return box;
    }

    private static Stream<SubjectRef> places(Stream<Statement> statements) {
        return statements.flatMap(statement -> statement.mentions().stream()).map(Mention::subject)
                .filter(subject -> switch (subject.kind()) {
                    case PREFECTURE, COUNTY, CLUSTER -> true;
                    default -> false;
                }).distinct();
    }

    SubjectRef study() {
        return page.subject();
    }

    /** Whether it is the column of a case as it is written on a page. */
    boolean shows(Profile other) {
        return page.equals(other);
    }

    /** All places the case speaks of, whom it is about first. */
    Stream<SubjectRef> places() {
        return Stream.concat(about(), text.parts().stream().flatMap(part -> places(part.passages()))).distinct();
    }

    /** Whom it is about. */
    private Stream<SubjectRef> about() {
        return page.heading().tags().stream().flatMap(tag -> tag.link().target().stream());
    }

    /** Whom it is about and the places of the paragraph that is read; while questions are, all places. */
    List<SubjectRef> placesRead() {
        return questions.isVisible() ? places().toList()
                : Stream.concat(about(), read.stream().flatMap(now -> now.places().stream())).distinct().toList();
    }

    void setLeading(boolean is) {
        pseudoClassStateChanged(LEADING, is);
    }

    /**
     * Turns a page of the text, of which the last line comes to be the first; behind its end, to the first question and
     * then from one to the next.
     */
    void forward() {
        if (questions.isVisible()) {
            turnTo(Math.min(questions.number() + 1, text.questions().size() - 1));
        } else if (hidden() - scrolled() > NEAR) {
            double bottom = scrolled() + scroll.getViewportBounds().getHeight();
            TextLines lines = lines();
            double top = lines.lastTop(lines.pageEnd(bottom)) - FREE;
            // Where no line is seen, or one fills the height, there is nothing to go by.
            scrollTo(top > scrolled() ? top : bottom);
        } else if (!text.questions().isEmpty()) {
            turnTo(0);
        }
    }

    /** The same backwards. */
    void back() {
        if (questions.isVisible()) {
            turnTo(questions.number() - 1);
        } else {
            TextLines lines = lines();
            double top = lines.firstBottom(lines.wholeBelow(scrolled())) + FREE
                    - scroll.getViewportBounds().getHeight();
            scrollTo(top < scrolled() ? top : scrolled() - scroll.getViewportBounds().getHeight());
        }
    }

    /** Moves the text down a little, or goes to the next question. */
    void down() {
        if (questions.isVisible()) {
            forward();
        } else {
            scrollTo(scrolled() + nudge());
        }
    }

    /** The same upwards. */
    void up() {
        if (questions.isVisible()) {
            turnTo(Math.max(questions.number() - 1, 0));
        } else {
            scrollTo(scrolled() - nudge());
        }
    }

    /** Goes to where the text begins, or to the first question. */
    void begin() {
        if (questions.isVisible()) {
            turnTo(0);
        } else {
            scrollTo(0);
        }
    }

    /** Goes to where the text ends, or to the last question. */
    void end() {
        if (questions.isVisible()) {
            turnTo(text.questions().size() - 1);
        } else {
            scrollTo(hidden());
        }
    }

    /** Number of the question that is read, from 0; empty while the text is. */
    OptionalInt question() {
        return questions.isVisible() ? OptionalInt.of(questions.number()) : OptionalInt.empty();
    }

    /** Goes to a question, where there are any. @param question its number from 0; one too high is the last */
    void ask(int question) {
        if (!text.questions().isEmpty()) {
            turnTo(question);
        }
    }

    /** @param question its number from 0; negative for the text */
    private void turnTo(int question) {
        // A button that is hidden or disabled by this would hand the keys on to whatever stands next in the window.
        if (isFocusWithin()) {
            requestFocus();
        }
        questions.setVisible(question >= 0);
        scroll.setVisible(question < 0);
        coverCutLines();
        if (question >= 0) {
            questions.show(question);
        }
        onRead.accept(this);
    }

    private double hidden() {
        return Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }

    private double scrolled() {
        return hidden() * scroll.getVvalue();
    }

    private double nudge() {
        return scroll.getViewportBounds().getHeight() * NUDGE;
    }

    private void scrollTo(double y) {
        scroll.setVvalue(hidden() == 0 ? 0 : Math.max(0, Math.min(1, y / hidden())));
    }

    /** The height at which one reads: at the head of the sight when the text begins, at its foot when it ends. */
    private double readingLine() {
        return scrolled() + scroll.getViewportBounds().getHeight() * (KEPT + (1 - 2 * KEPT) * scroll.getVvalue());
    }

    private void readAt(double y) {
        paragraphs.stream().filter(paragraph -> bottom(paragraph.node()) >= y).findFirst().ifPresent(this::read);
    }

    private double bottom(Node node) {
        Bounds inScene = node.localToScene(node.getLayoutBounds());
        return scroll.getContent().sceneToLocal(inScene).getMaxY();
    }

    private void read(Paragraph paragraph) {
        if (!read.equals(Optional.of(paragraph))) {
            mark(paragraph);
            onRead.accept(this);
        }
    }

    private void mark(Paragraph paragraph) {
        read.ifPresent(before -> before.node().pseudoClassStateChanged(READ, false));
        paragraph.node().pseudoClassStateChanged(READ, true);
        read = Optional.of(paragraph);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Columns beside one another are of one width. */
    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }
}
