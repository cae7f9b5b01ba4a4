/** Policy additions for the preview's page. They are never sent with the add-in. */
const relaxations = [
  { directive: "frame-src", source: "'self'", because: "the pane stands in a frame beside the grid" },
];

module.exports = { relaxations };
