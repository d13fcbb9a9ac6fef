package henan.atlas.ui.ground.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionSetTest {
    private static final SubjectRef A = SubjectRef.cluster("a");
    private static final SubjectRef B = SubjectRef.cluster("b");
    private static final SubjectRef C = SubjectRef.cluster("c");
    private static final SubjectRef COUNTY = SubjectRef.county("1");
    private final Navigator navigator = new Navigator(List::of);
    private final SelectionSet selection = navigator.selection();

    @Test
    void membersKeepTheirOrderAndEachIsThereOnce() {
        selection.add(List.of(B, A));
        selection.add(List.of(A, C));
        assertEquals(List.of(B, A, C), selection.members());
        selection.remove(List.of(A));
        assertEquals(List.of(B, C), selection.members());
        selection.replace(List.of(COUNTY));
        assertEquals(List.of(COUNTY), selection.members());
        selection.clear();
        assertEquals(List.of(), selection.members());
    }

    /** Of ten thousands a list would be gone through for each of them. */
    @Test
    void toTakeAwayManyNoListIsSearched() {
        int[] searched = new int[1];
        List<SubjectRef> many = new ArrayList<>(List.of(C, B, A)) {
            private static final long serialVersionUID = 1;

            @Override
            public boolean contains(Object one) {
                searched[0]++;
                return super.contains(one);
            }
        };
        selection.add(List.of(A, B));
        selection.remove(many);
        assertEquals(List.of(), selection.members());
        assertEquals(0, searched[0]);
    }

    @Test
    void whatIsAMemberIsKnownWheneverMembersChange() {
        List<Boolean> told = new ArrayList<>();
        selection.membersProperty().addListener((property, was, is) -> told.add(selection.contains(A)));
        selection.add(List.of(A, B));
        selection.remove(List.of(A));
        selection.takeBack();
        assertEquals(List.of(true, false, true), told);
        assertTrue(selection.containsAll(List.of(B, A)));
        assertFalse(selection.containsAll(List.of(B, C)));
    }

    @Test
    void whatHasNoPlaceOfItsOwnIsNoMember() {
        selection.add(List.of(A, SubjectRef.PROVINCE, SubjectRef.source("seed"), SubjectRef.prefecture("41")));
        assertEquals(List.of(A, SubjectRef.prefecture("41")), selection.members());
    }

    /** A counted symbol half of which is selected is selected whole first. */
    @Test
    void toggledTogetherTheyAreTakenAwayOnlyWhereAllAreThere() {
        selection.add(List.of(A));
        selection.toggle(List.of(A, B));
        assertEquals(List.of(A, B), selection.members());
        selection.toggle(List.of(A, B));
        assertEquals(List.of(), selection.members());
    }

    @Test
    void theFirstJoinsWhatIsLookedAtWhereThatIsOfItsKind() {
        navigator.go(A);
        selection.toggle(List.of(B));
        assertEquals(List.of(A, B), selection.members(), "as a list does that one clicks in with Ctrl");
        selection.clear();
        selection.toggle(List.of(A));
        assertEquals(List.of(A), selection.members(), "itself it is selected by the first click");
        selection.clear();
        selection.toggle(List.of(COUNTY));
        assertEquals(List.of(COUNTY), selection.members());
        selection.clear();
        selection.join(List.of(C));
        assertEquals(List.of(A, C), selection.members());
        selection.clear();
        selection.add(List.of(C));
        assertEquals(List.of(C), selection.members(), "what is drawn about is meant alone");
    }

    @Test
    void everyChangeIsTakenBackAloneAndWhatChangesNothingIsNone() {
        List<List<SubjectRef>> told = new ArrayList<>();
        selection.membersProperty().addListener((property, was, is) -> told.add(is));
        selection.add(List.of(A));
        selection.add(List.of(A));
        selection.add(List.of(B, C));
        assertEquals(2, told.size());
        assertTrue(selection.takeBack());
        assertEquals(List.of(A), selection.members());
        assertTrue(selection.takeBack());
        assertEquals(List.of(), selection.members());
        assertFalse(selection.takeBack());
        assertFalse(selection.canTakeBack());
    }

    @Test
    void whatThereIsNoLongerIsForgottenInStepsBackToo() {
        selection.add(List.of(A, B));
        selection.add(List.of(C));
        selection.keep(subject -> !subject.equals(A));
        assertEquals(List.of(B, C), selection.members());
        selection.takeBack();
        assertEquals(List.of(B), selection.members());
    }
}
