import type { Translation } from "../../icu/MessagesOf";
import type { syncEn } from "../../en/pane/sync";

export const syncFr: Translation<typeof syncEn> = {
  silent: {
    title: "Excel ne répond pas",
    text: "Terminez la saisie dans la cellule : appuyez sur Entrée ou Échap. Si ce message persiste, fermez le volet, puis rouvrez-le.",
  },
  calculating: "Excel calcule encore les hypothèses de ce modèle. Les chiffres affichés sont les précédents.",
  computing:
    "Ce modèle est volumineux. Les nouveaux chiffres sont en cours de calcul ; les chiffres en gris sont les précédents.",
  computingFirst: "Ce modèle est volumineux. Ses chiffres sont en cours de calcul.",
  copy: {
    title: "« {sheet} » est une copie, pas encore un scénario",
    text: "La feuille a été copiée par son onglet. Ses chiffres suivent ses propres hypothèses : {answer}",
    withErrors: "La feuille a été copiée par son onglet. Ses hypothèses contiennent des erreurs.",
    failed:
      "La feuille a été copiée par son onglet. Son résultat n’a pas pu être calculé. Choisissez Réessayer ci-dessus ou modifiez une hypothèse de la feuille.",
    hint: "Faites-en un scénario pour la modifier, la comparer et l’exporter ici. L’original reste inchangé.",
    make: "Créer le scénario",
  },
  checks: {
    title: "{count, plural, one {# contrôle échoue} other {# contrôles échouent}}",
    text: "Les chiffres de la feuille peuvent être faux tant que la cause n’est pas corrigée.",
    failed: "{sheet}, {check} : {reason}",
    inError:
      "{sheet}, {check} : le contrôle lui-même est en erreur. Annulez la dernière modification de lignes ou de colonnes.",
    more: "{count, plural, one {# autre} other {# autres}}",
  },
};
