/**
 * Whether a download from the pane can be saved. Excel for Mac shows the pane in a web view of Office that silently
 * drops every download (office-js #3, #2700, #3385, #4681). There the pane offers no download and never reports one as
 * saved.
 */
export const savesFiles = (): boolean => typeof Office === "undefined" || String(Office.context.platform) !== "Mac";
