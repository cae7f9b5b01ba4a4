import type { Translation } from "../../icu/MessagesOf";
import type { tourEn } from "../../en/pane/tour";

export const tourFr: Translation<typeof tourEn> = {
  label: "Visite",
  offerTitle: "Première visite ?",
  offerText: "Cinq étapes, une minute : où se trouve quoi, et à quoi cela sert.",
  begin: "Montrez-moi",
  decline: "Non, merci",
  count: "{n} sur {all}",
  next: "Suivant",
  back: "Retour",
  end: "Terminer la visite",
  finish: "Commencer",
  titles: {
    answer: "La réponse",
    inputs: "De quoi elle dépend",
    time: "Quand l’argent revient",
    risk: "À quel point c’est sûr",
    scenarios: "Aller plus loin",
  },
  texts: {
    answer:
      "La solution est-elle rentable, à partir de quel client, et pourquoi ? Modifiez une cellule jaune de la feuille : la réponse suit.",
    inputs:
      "Les inducteurs sont ce que consomme un déploiement, les segments les clients dans leur ordre, les conditions tout le reste. Modifiez-les ici ou dans la feuille.",
    time: "Combien d’argent est engagé au plus, en quel mois il est revenu pour de bon, et ce que le tout vaut aujourd’hui.",
    risk: "Dites de combien chaque donnée peut s’écarter et lancez la simulation : la probabilité d’être rentable, et les données qui décident.",
    scenarios:
      "Dupliquez le modèle, modifiez la copie, comparez-les côte à côte, préparez une page pour la réunion, partagez le fichier.",
  },
};
