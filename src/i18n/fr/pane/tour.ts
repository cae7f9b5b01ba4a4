import type { Translation } from "../../icu/MessagesOf";
import type { tourEn } from "../../en/pane/tour";

export const tourFr: Translation<typeof tourEn> = {
  label: "Visite",
  offerTitle: "Visite guidée",
  offerText: "L’essentiel en cinq étapes et une minute.",
  begin: "Commencer",
  decline: "Ignorer",
  count: "{n} sur {all}",
  next: "Suivant",
  back: "Retour",
  end: "Terminer la visite",
  finish: "Terminer",
  titles: {
    answer: "Synthèse",
    inputs: "Hypothèses",
    time: "Trésorerie",
    risk: "Risques",
    scenarios: "Scénarios",
  },
  texts: {
    answer:
      "La solution est-elle rentable, à partir de quel client, et pourquoi ? Modifiez une cellule jaune de la feuille : le résultat suit.",
    inputs:
      "Postes de coût : ressources consommées par un déploiement. Segments de clientèle : clients dans l’ordre de déploiement. Paramètres généraux : tout le reste. Modifiez-les ici ou dans la feuille.",
    time: "Le besoin de financement maximal, le mois de récupération et la valeur actuelle nette du programme.",
    risk: "Indiquez une fourchette pour chaque hypothèse et choisissez Simuler. Vous obtenez la probabilité d’être rentable et les hypothèses les plus sensibles.",
    scenarios:
      "Dupliquez le modèle, modifiez la copie et comparez-les. Ajoutez une page de synthèse et partagez le fichier.",
  },
};
