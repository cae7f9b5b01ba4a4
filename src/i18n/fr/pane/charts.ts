import type { Translation } from "../../icu/MessagesOf";
import type { chartsEn } from "../../en/pane/charts";

export const chartsFr: Translation<typeof chartsEn> = {
  more: "Plus sur « {title} »",
  copy: "Copier comme image",
  insert: "Insérer comme graphique Excel",
  copyOutcome: {
    copied: "Copié comme image.",
    handedOver: "Le presse-papiers est bloqué ici. L’image a été remise au navigateur comme téléchargement.",
    notSaved:
      "Ni copiée ni enregistrée : Excel pour Mac ne permet ici ni l’un ni l’autre à un complément. Choisissez Insérer comme graphique Excel, puis copiez le graphique.",
    failed: "L’image n’a pas pu être créée.",
  },
  unitCostTitle: "Ce qu’un client coûte, et ce qu’il rapporte",
  unitCost: "Coût unitaire",
  netContribution: "Contribution moins acquisition",
  marginTitle: "Argent engagé, argent récupéré",
  margin: "Marge cumulée",
  deployment: "Déploiement",
  breakeven: "Seuil {n}",
  unitBreakeven: "Couvre ses coûts {n}",
  deepest: "Point bas {n}",
  asTable: "Afficher le tableau",
  described: "{title}, déploiements {from} à {to}",
};
