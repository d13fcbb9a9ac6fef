/**
 * Where everything is put together by hand: the program's start, its window and the build step that compiles the atlas.
 */
package henan.atlas.boot;
