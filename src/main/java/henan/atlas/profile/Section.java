package henan.atlas.profile;

import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;

/** A section of a page: one kind of thing under a title, of the page's own kinds and no other. */
public sealed interface Section {
    /** The part it stands under. */
    ProfileTab tab();

    /** Short name, the same on every page. */
    String id();

    String title();

    /** What is to be said of the section as a whole: 未见, 书的前部未见; empty for nothing. */
    String remark();

    /** Number of things it lists. */
    int size();

    /** Whether it lists nothing; there may still be a remark. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** Whether anything in it is marked as known from after the book only. */
    default boolean hasAfterBook() {
        return false;
    }

    /** The same with the terms explained in it that are met for the first time. */
    default Section explained(TermMentions mentions, SubjectRef page) {
        return this;
    }

    /** Lines of label and value. */
    record Rows(ProfileTab tab, String id, String title, List<PropertyRow> entries, String remark) implements Section {
        public Rows {
            entries = List.copyOf(entries);
        }

        /** @param whenEmpty what is said when there are no lines */
        static Rows of(ProfileTab tab, String id, String title, List<PropertyRow> entries, String whenEmpty) {
            return new Rows(tab, id, title, entries, entries.isEmpty() ? whenEmpty : "");
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public boolean hasAfterBook() {
            return entries.stream().anyMatch(entry -> entry.after().isAfter());
        }
    }

    /** Sentences, read one after another. */
    record Sentences(ProfileTab tab, String id, String title, List<Statement> statements, String remark)
            implements Section {
        public Sentences {
            statements = List.copyOf(statements);
        }

        /** The statements of each sentence together. */
        public List<List<Statement>> sentences() {
            List<List<Statement>> sentences = new ArrayList<>();
            boolean goesOn = false;
            for (Statement next : statements) {
                if (!goesOn) {
                    sentences.add(new ArrayList<>());
                }
                sentences.get(sentences.size() - 1).add(next);
                goesOn = next.goesOn();
            }
            return sentences;
        }

        @Override
        public int size() {
            return statements.size();
        }

        @Override
        public boolean hasAfterBook() {
            return statements.stream().anyMatch(statement -> statement.after().isAfter());
        }

        @Override
        public Section explained(TermMentions mentions, SubjectRef page) {
            return new Sentences(tab, id, title, mentions.firstIn(statements, page), remark);
        }
    }

    /** Measured values, by series. */
    record Figures(ProfileTab tab, String id, String title, List<FigureSeries> figures,
            String remark) implements Section {
        public Figures {
            figures = List.copyOf(figures);
        }

        /** @param whenEmpty what is said when there are no values */
        static Figures of(ProfileTab tab, String id, String title, List<FigureSeries> figures, String whenEmpty) {
            return new Figures(tab, id, title, figures, figures.isEmpty() ? whenEmpty : "");
        }

        @Override
        public int size() {
            return figures.size();
        }

        @Override
        public boolean hasAfterBook() {
            return figures.stream().flatMap(series -> series.figures().stream())
                    .anyMatch(figure -> figure.after().isAfter());
        }
    }

    /** Stages of an industry chain, upstream to downstream; there are always all of them. */
    record Chain(ProfileTab tab, String id, String title, List<ChainStage> stages) implements Section {
        public Chain {
            stages = List.copyOf(stages);
        }

        @Override
        public String remark() {
            return "";
        }

        @Override
        public int size() {
            return stages.size();
        }

        @Override
        public boolean hasAfterBook() {
            return stages.stream().flatMap(stage -> stage.links().stream()).anyMatch(link -> link.after().isAfter());
        }
    }

    /** Case studies, whole. */
    record Cases(ProfileTab tab, String id, String title, List<CaseStudyText> readings) implements Section {
        public Cases {
            readings = List.copyOf(readings);
        }

        @Override
        public String remark() {
            return "";
        }

        @Override
        public int size() {
            return readings.size();
        }

        @Override
        public Section explained(TermMentions mentions, SubjectRef page) {
            return new Cases(tab, id, title,
                    readings.stream().map(reading -> reading.explained(mentions, page)).toList());
        }
    }
}
