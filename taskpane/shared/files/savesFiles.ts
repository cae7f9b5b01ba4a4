/**
 * Whether a download from the pane can reach a disk. Excel for Mac shows the pane in a web view of Office that drops
 * every download and says nothing (office-js #3, #2700, #3385, #4681): there nothing is handed to a browser, and
 * nothing is said to be saved.
 */
export const savesFiles = (): boolean => typeof Office === "undefined" || String(Office.context.platform) !== "Mac";
