import type { Translation } from "../../icu/MessagesOf";
import type { functionsEn } from "../../en/pane/functions";

export const functionsFr: Translation<typeof functionsEn> = {
  note: "Les exemples prennent les noms et les chiffres de ce modèle. Ils vont dans la cellule active.",
  search: "Chercher une fonction",
  clear: "Effacer la recherche",
  noneFound: "Aucune fonction trouvée pour « {search} ».",
  groups: {
    Learning: "Apprentissage",
    Cost: "Coût",
    Decision: "Décision",
    Time: "Calendrier",
    "Client side": "Côté client",
    Risk: "Risque",
  },
  required: "Un argument dont la fonction a besoin.",
  oneArgument:
    "Une adresse, un nombre, un nom ou un texte : guillemets et parenthèses fermés, ni = devant ni virgule en dehors (0.85 ou 85%).",
  optional: "{name} (peut rester vide)",
  useSelection: "Prendre la sélection pour {name}",
  preview: "Sera inséré :",
  fills:
    "Remplit {rows, plural, one {# ligne} many {# lignes} other {# lignes}} et {columns, plural, one {# colonne} many {# colonnes} other {# colonnes}}.",
  insert: "Insérer dans la cellule active",
  insertAnyway: "Insérer quand même",
  replaces: "{at} contient {content} : ce contenu serait remplacé. « Remettre en l’état » le fait revenir.",
  inTheWay: "Gênent le résultat de {at} : {content}. Tant que ces cellules ne sont pas vides, il affiche une erreur.",
  inserted: "Inséré en {at}.",
};
