/** Documents of any content as files of word processors: DOCX and Markdown. */
package henan.atlas.handout.document;
