/** Tests of what the build compiled from {@code maps/} and {@code data/}: the shipped atlas itself. */
package henan.atlas.content;
