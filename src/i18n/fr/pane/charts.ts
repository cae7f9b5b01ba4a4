import type { Translation } from "../../icu/MessagesOf";
import type { chartsEn } from "../../en/pane/charts";

export const chartsFr: Translation<typeof chartsEn> = {
  more: "Autres actions pour « {title} »",
  copy: "Copier en tant qu’image",
  insert: "Insérer comme graphique Excel",
  copyOutcome: {
    copied: "Graphique copié en tant qu’image.",
    handedOver: "Le presse-papiers est bloqué. L’image a été transmise au navigateur pour téléchargement.",
    notSaved:
      "Excel pour Mac ne permet pas aux compléments de copier ou d’enregistrer une image ici. Choisissez Insérer comme graphique Excel, puis copiez le graphique.",
    failed: "L’image n’a pas pu être créée.",
  },
  unitCostTitle: "Coût et revenu net par client",
  unitCost: "Coût par déploiement",
  netContribution: "Revenu net après acquisition",
  marginTitle: "Marge cumulée par client",
  margin: "Marge cumulée",
  deployment: "Déploiement",
  breakeven: "Seuil : client {n}",
  unitBreakeven: "Seuil unitaire : client {n}",
  deepest: "Point bas : client {n}",
  asTable: "Afficher le tableau",
  described: "{title}, déploiements {from} à {to}",
};
