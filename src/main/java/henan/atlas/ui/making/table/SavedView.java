package henan.atlas.ui.making.table;

import henan.atlas.table.TableQuery;

/** What was asked of a list and is kept under a name, to be asked again. */
record SavedView(String name, TableQuery query) {
    /** Characters a name may have. */
    static final int LONGEST = 60;

    /** Whether a view can be called so: something, of one line. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
    }
}
