import type { Translation } from "../../icu/MessagesOf";
import type { answerEn } from "../../en/pane/answer";

export const answerFr: Translation<typeof answerEn> = {
  economical: "Rentable",
  notEconomical: "Non rentable",
  stale: "Dernier résultat valable. Il ne reflète pas encore les hypothèses actuelles.",
  more: "Explication et facteurs déterminants",
  figures: "Chiffres clés",
  all: "Tous les chiffres",
  breakeven: "Seuil de rentabilité",
  breakevenNote: "durable",
  neverNote: "la marge cumulée ne reste pas positive ou nulle",
  firstBreakeven: "Premier franchissement",
  firstBreakevenNote: "perdu ensuite",
  unitBreakeven: "Seuil de rentabilité unitaire",
  unitBreakevenNote: "premier client qui couvre ses propres coûts",
  unitNeverNote: "aucun client ne couvre ses propres coûts",
  deficit: "Perte cumulée maximale",
  deficitAfter: "après le client {n}",
  deficitBefore: "avant le premier client",
  deficitEndless: "augmente à chaque client",
  margin: "Marge cumulée finale",
  marginNote: "après le client {n}",
  unitCost: "Coût par déploiement",
  unitCostNote: "client 1 → client {n}",
  experts: "Part des experts dans le coût",
  expertsNote: "client 1 → client {n}",
  expertUnits:
    "Le poste {name} est saisi en {unit}, alors que la capacité des experts est calculée en mois. Le calcul compte {first} {unit} comme {first} mois. Saisissez la quantité en mois et le coût par mois.",
  never: "jamais",
  clientNumber: "client {n}",
};
