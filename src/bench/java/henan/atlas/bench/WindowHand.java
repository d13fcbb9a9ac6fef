package henan.atlas.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Hands at the window of the program: what they do comes from a seed, so that the same is done again. They save and
 * copy nothing, and so click on nothing where pages are made: a picture on the clipboard takes as much as the window.
 */
final class WindowHand {
    /** How many kinds of page, themes or lists the window has, by Ctrl and a digit. */
    static final int ACTIVITIES = 8;
    private static final int PRINTING = 8;
    private static final List<String> TYPED = List.of("zhengzhou", "shipin", "xy", "luoyang", "zhuangbei", "nanyang",
            "dianzi", "fangzhi", "changyuan", "xixia");
    private static final List<String> ON_THE_MAP = List.of("p", "w", "r", "l", "t", "Home", "plus", "minus");
    private static final List<String> SIZES = List.of("0,0,0,1920,1040", "0,0,0,1366,700", "0,100,60,1600,900",
            "0,0,0,1280,720");
    /** Where the map lies whatever stands beside it. Units: pixels. */
    private static final int LEFT = 520;
    private static final int TOP = 250;
    private static final int MAP_WIDTH = 560;
    private static final int MAP_HEIGHT = 380;
    /** Where a list on the left lies, likewise. */
    private static final int LIST_LEFT = 40;
    private static final int LIST_WIDTH = 200;
    private static final int MOVES = 14;

    private final WatchedScreen screen;
    private final Random random;
    private int activity = 1;

    WindowHand(WatchedScreen screen, long seed) {
        this.screen = screen;
        this.random = new Random(seed);
    }

    /** Turns to an activity. @param number its place in the header, from 1 */
    void turnTo(int number) throws IOException, InterruptedException {
        activity = number;
        keys("ctrl+" + number);
    }

    /** Closes what lies over the window, and shows the whole province. */
    void tidy() throws IOException, InterruptedException {
        keys("Escape", "Escape", "Home");
    }

    /** Does one thing. @return what */
    String next() throws IOException, InterruptedException {
        int chance = random.nextInt(100);
        if (chance < 25) {
            drag();
            return "drag";
        }
        if (chance < 45) {
            wheel(x(), y(), 1 + random.nextInt(8));
            return "zoom";
        }
        if (chance < 57 && activity != PRINTING) {
            click(x(), y());
            return "select";
        }
        if (chance < 65) {
            keys("Escape", "ctrl+k");
            tool(List.of("type", "--delay", "40", TYPED.get(random.nextInt(TYPED.size()))));
            Thread.sleep(400);
            keys("Down", "Return");
            return "search";
        }
        if (chance < 75) {
            turnTo(1 + random.nextInt(ACTIVITIES));
            return "activity " + activity;
        }
        if (chance < 83) {
            if (activity == PRINTING) {
                drag();
            } else {
                click(LIST_LEFT + random.nextInt(LIST_WIDTH), y());
            }
            return "list";
        }
        if (chance < 88) {
            wheel(LIST_LEFT + random.nextInt(LIST_WIDTH), y(), 1 + random.nextInt(5));
            return "scroll";
        }
        if (chance < 92) {
            keys(random.nextBoolean() ? "alt+Left" : "alt+Right");
            return "back or forward";
        }
        if (chance < 97) {
            keys("Escape", ON_THE_MAP.get(random.nextInt(ON_THE_MAP.size())));
            return "key";
        }
        resize(SIZES.get(random.nextInt(SIZES.size())));
        return "resize";
    }

    /** Makes the window as large as the screen again. */
    void fill() throws IOException, InterruptedException {
        screen.tell(List.of("wmctrl", "-r", ":ACTIVE:", "-b", "add,maximized_vert,maximized_horz"));
    }

    private void resize(String place) throws IOException, InterruptedException {
        screen.tell(List.of("wmctrl", "-r", ":ACTIVE:", "-b", "remove,maximized_vert,maximized_horz"));
        screen.tell(List.of("wmctrl", "-r", ":ACTIVE:", "-e", place));
    }

    private int x() {
        return LEFT + random.nextInt(MAP_WIDTH);
    }

    private int y() {
        return TOP + random.nextInt(MAP_HEIGHT);
    }

    private void drag() throws IOException, InterruptedException {
        int fromX = x();
        int fromY = y();
        int toX = x();
        int toY = y();
        List<String> moves = new ArrayList<>(List.of("mousemove", "" + fromX, "" + fromY, "mousedown", "1"));
        for (int i = 1; i <= MOVES; i++) {
            moves.addAll(List.of("mousemove", "" + (fromX + (toX - fromX) * i / MOVES),
                    "" + (fromY + (toY - fromY) * i / MOVES), "sleep", "0.016"));
        }
        moves.addAll(List.of("mouseup", "1"));
        tool(moves);
    }

    private void wheel(int x, int y, int notches) throws IOException, InterruptedException {
        tool(List.of("mousemove", "" + x, "" + y, "click", "--repeat", "" + notches, "--delay", "30",
                random.nextInt(5) < 3 ? "4" : "5"));
    }

    private void click(int x, int y) throws IOException, InterruptedException {
        tool(List.of("mousemove", "" + x, "" + y, "click", "1"));
    }

    private void keys(String... names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("key", "--delay", "60"));
        command.addAll(List.of(names));
        tool(command);
    }

    private void tool(List<String> what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(what);
        screen.tell(command);
    }
}
