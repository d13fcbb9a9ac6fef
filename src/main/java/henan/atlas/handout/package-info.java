/**
 * What is taken out of the atlas for other programs: content as tables and documents, and files that are whole or not
 * there. The formats know nothing of the content; what they need is loaded when something is asked for.
 */
package henan.atlas.handout;
