// Runs before excel-web-16.00.js. With this bridge, office.js sends its batches to the preview's host, the window
// around the pane.
window._richApiNativeBridge = window.parent.rolloutPreviewBridge;
