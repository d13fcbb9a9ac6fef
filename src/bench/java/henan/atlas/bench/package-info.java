/** How fast the map is, on the compiled atlas: run by {@code mvn -Pbench verify}, never with the tests. */
package henan.atlas.bench;
