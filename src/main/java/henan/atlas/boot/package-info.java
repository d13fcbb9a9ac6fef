/**
 * Where everything is put together by hand: the program's start, its window and the build step that compiles the atlas.
 *
 * <p>May import every room.
 */
package henan.atlas.boot;
