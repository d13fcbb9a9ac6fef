package henan.atlas.ui.reading.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;

/** A case to choose from a list, told by its title and by whom it is about. */
record CaseChoice(SubjectRef study, String words) {
    /** All but some, those about one prefecture together. */
    static List<CaseChoice> allBut(List<SubjectRef> read, AtlasSnapshot content) {
        AtlasIndex index = content.index();
        return content.prefectures().stream().flatMap(prefecture -> content.caseStudies().stream()
                .filter(study -> prefectureCode(study, index).equals(Optional.of(prefecture.code()))))
                .filter(study -> !read.contains(study.ref())).map(study -> of(study, index)).toList();
    }

    private static Optional<String> prefectureCode(CaseStudy study, AtlasIndex index) {
        return study.subjects().stream().flatMap(subject -> index.cluster(subject.id()).stream()).findFirst()
                .map(cluster -> cluster.prefectureCode());
    }

    private static CaseChoice of(CaseStudy study, AtlasIndex index) {
        String about = study.subjects().stream().flatMap(subject -> index.name(subject).stream())
                .collect(Collectors.joining(Punctuation.names()));
        return new CaseChoice(study.ref(), Stream.of(about, study.title()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.gap())));
    }

    /** A line of the list, or what is chosen from it. */
    static final class Line extends ListCell<CaseChoice> {
        private final String none;

        /** @param none what is said where nothing is chosen */
        Line(String none) {
            this.none = none;
        }

        @Override
        protected void updateItem(CaseChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(choice == null ? none : choice.words());
        }
    }
}
