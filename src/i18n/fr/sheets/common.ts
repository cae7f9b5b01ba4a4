/** What several sheets say, in French. */
export const commonWordsFr: Readonly<Record<string, string>> = {
  none: "aucun",
  "no limit": "sans limite",
  "not checked": "non contrôlé",
  CHECK: "À VÉRIFIER",
  "all OK": "tout est OK",
  "all counted": "tous comptés",
  "no room": "pas de place",
  "ladder too short": "échelle trop courte",
  "Client {n}": "Client {n}",
  " cash flow": " trésorerie",
  " risk": " risque",
};
