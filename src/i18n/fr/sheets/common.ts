import type { Translation } from "../../icu/MessagesOf";
import type { commonTextsEn } from "../../en/sheets/common";

/** Texts of several sheets. */
export const commonTextsFr: Translation<typeof commonTextsEn> = {
  none: "aucun",
  noLimit: "sans limite",
  notChecked: "Non contrôlé",
  checkFails: "À vérifier",
  allOk: "OK",
  allCounted: "Tout est compté",
  noRoom: "capacité dépassée",
  tableTooShort: "tableau trop court",
  clientNumbered: "Client {n}",
  cashFlowEnding: " trésorerie",
  riskEnding: " risque",
  pageEnding: " synthèse",
  sentenceEnd: ". ",
  period: ".",
  countsAsEqual: "Tolérance",
  ofTheseInTable: "dont dans le tableau",
  unitBreakeven: "Seuil de rentabilité unitaire",
  totalCostOfAllClients: "Coût total de tous les clients",
  to: " à ",
};
