/** What the preview's page needs beyond the policy of the add-in. Never sent with the add-in. */
const relaxations = [
  { directive: "frame-src", source: "'self'", because: "the pane stands in a frame beside the grid" },
];

module.exports = { relaxations };
