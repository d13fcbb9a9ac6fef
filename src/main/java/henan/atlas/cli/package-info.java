/**
 * The commands: everything the program does without a window.
 *
 * <p>Exit status: 0 done, 1 expected trouble or something found wrong, 2 a wrong argument. What was asked for goes to
 * the output, one sentence about trouble to the error stream.
 */
package henan.atlas.cli;
