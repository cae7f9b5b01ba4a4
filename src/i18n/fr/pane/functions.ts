import type { Translation } from "../../icu/MessagesOf";
import type { functionsEn } from "../../en/pane/functions";

export const functionsFr: Translation<typeof functionsEn> = {
  note: "Les exemples utilisent les noms et les chiffres de ce modèle. Ils s’insèrent dans la cellule active.",
  search: "Chercher une fonction",
  clear: "Effacer la recherche",
  noneFound: "Aucune fonction ne correspond à « {search} ».",
  groups: {
    Learning: "Apprentissage",
    Cost: "Coût",
    Decision: "Décision",
    Time: "Calendrier",
    "Client side": "Côté client",
    Risk: "Risques",
  },
  required: "Argument obligatoire.",
  oneArgument:
    "Saisissez une seule valeur : référence de cellule, nom, nombre avec un point décimal (0.85 ou 85%) ou texte entre guillemets, sans = au début.",
  optional: "{name} (facultatif)",
  useSelection: "Utiliser la sélection pour {name}",
  preview: "Formule à insérer :",
  fills:
    "Remplit {rows, plural, one {# ligne} other {# lignes}} et {columns, plural, one {# colonne} other {# colonnes}}.",
  insert: "Insérer dans la cellule active",
  insertAnyway: "Insérer quand même",
  replaces: "{at} contient {content}, qui serait remplacé. Vous pourrez annuler.",
  inTheWay:
    "Le résultat de {at} a besoin de cellules qui ne sont pas vides : {content}. Videz-les, sinon {at} affiche une erreur.",
  inserted: "Inséré en {at}.",
};
