import type { PreviewWords } from "../PreviewWords";

export const previewFr: PreviewWords = {
  page: {
    about: "Aperçu : ce n’est pas Excel, mais le même volet et les mêmes fonctions. Rien ne quitte cet ordinateur.",
    hint: "Toutes les fonctions ROLLOUT sont actives dans cette grille. Sélectionnez une cellule en erreur pour en lire la raison ici.",
    toLight: "Clair",
    toDark: "Sombre",
    pane: "Volet Office",
    width: (pixels) => `Largeur du volet : ${pixels} pixels`,
  },
  calculating: {
    analyzing: "Analyse des formules",
    calculating: "Calcul en cours",
    "array-analysis": "Analyse des formules matricielles",
    "array-calculation": "Calcul des formules matricielles",
    done: "Calcul terminé",
  },
};
