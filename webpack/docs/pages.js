/** The pages of the documentation, in the order of their navigation. */
const PAGES = [
  ["index", "Start"],
  ["finance", "For finance"],
  ["sales", "For sales"],
  ["executives", "For executives"],
  ["functions", "Functions"],
  ["model", "The model"],
  ["administrators", "Administrators"],
  ["privacy", "Privacy"],
  ["limits", "Limits"],
  ["support", "Support"],
];

module.exports = { PAGES };
