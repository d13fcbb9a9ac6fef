/**
 * Work beside the JavaFX thread and the way back to it: the only place that knows threads.
 *
 * <p>May import text, the JDK and JavaFX's application thread.
 */
package henan.atlas.ui.ground.work;
