import type { Translation } from "../../icu/MessagesOf";
import type { commonTextsEn } from "../../en/sheets/common";

/** Texts of several sheets. */
export const commonTextsFr: Translation<typeof commonTextsEn> = {
  none: "aucun",
  noLimit: "sans limite",
  notChecked: "non contrôlé",
  checkFails: "À VÉRIFIER",
  allOk: "tout est OK",
  allCounted: "tous comptés",
  noRoom: "pas de place",
  ladderTooShort: "échelle trop courte",
  clientNumbered: "Client {n}",
  cashFlowEnding: " trésorerie",
  riskEnding: " risque",
  pageEnding: " synthèse",
  colon: " : ",
  sentenceEnd: ". ",
  period: ".",
  fromClientOn: ". ",
  countsAsEqual: "Compte comme égal",
  ofTheseInLadder: "dont dans l’échelle",
  unitBreakeven: "Seuil de rentabilité unitaire",
  totalCostOfAllClients: "Coût total de tous les clients",
  to: " à ",
};
