import type { Translation } from "../../icu/MessagesOf";
import type { answerEn } from "../../en/pane/answer";

export const answerFr: Translation<typeof answerEn> = {
  economical: "Rentable",
  notEconomical: "Non rentable",
  stale: "Ceci est la dernière réponse valable. Elle ne tient pas compte des données actuelles.",
  more: "Pourquoi, et de quoi cela dépend",
  figures: "Chiffres clés",
  all: "Tous les chiffres",
  breakeven: "Seuil de rentabilité",
  breakevenNote: "maintenu à partir de là",
  neverNote: "la marge ne reste pas à 0 ou au-dessus",
  firstBreakeven: "Atteint d’abord",
  firstBreakevenNote: "reperdu plus tard",
  unitBreakeven: "Seuil unitaire",
  unitBreakevenNote: "premier client qui couvre ses propres coûts",
  unitNeverNote: "aucun client ne couvre ses propres coûts",
  deficit: "Déficit maximal",
  deficitAfter: "après le client {n}",
  deficitBefore: "avant le premier client",
  deficitEndless: "se creuse à chaque client",
  margin: "Marge finale",
  marginNote: "après le client {n}",
  unitCost: "Coût unitaire",
  unitCostNote: "client 1 → client {n}",
  experts: "Part des experts dans le coût",
  expertsNote: "client 1 → client {n}",
  expertUnits:
    "{name} est compté en {unit}, mais ce que livrent les experts est calculé en mois : {first} {unit} comptent pour {first} mois. Saisissez des mois et le coût d’un mois.",
  never: "jamais",
  clientNumber: "client {n}",
};
