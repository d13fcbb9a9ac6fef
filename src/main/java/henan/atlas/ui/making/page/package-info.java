/** 出图: pages to be printed or kept as files, chosen, looked at as they will be, checked and let out. */
package henan.atlas.ui.making.page;
