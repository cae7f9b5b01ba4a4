import type { Translation } from "../../icu/MessagesOf";
import type { whatIfEn } from "../../en/pane/whatIf";

export const whatIfFr: Translation<typeof whatIfEn> = {
  open: "Tester des hypothèses",
  title: "Essai d’hypothèses",
  banner: "Ces chiffres résultent de vos essais. Rien n’est écrit dans la feuille avant que vous ne les appliquiez.",
  inputs: {
    slope: "{name} : pente d’apprentissage",
    first: "{name} : quantité initiale",
    prices: "Tous les prix",
    price: "{name} : prix",
    clients: "{name} : clients",
  },
  number: "{input}, en chiffres",
  was: "feuille : {value}",
  range: "de {least} à {most}",
  didYouMean: "{range} ; vouliez-vous dire {percent} ou {share} ?",
  goal: {
    label: "Seuil visé (client n°)",
    hint: "Indiquez un rang de client pour trouver le prix qui permet d’y atteindre le seuil de rentabilité.",
    computing: "Le prix est en cours de calcul.",
    price: "{input} à {price} : la marge cumulée après ce client est positive ou nulle.",
    kept: "Le prix est recalculé à chaque modification pour atteindre le seuil au client {client}.",
    beyond: "{input} : il faudrait {price}, au-delà de ce que permet le curseur.",
    free: "Les abonnements couvrent les coûts d’ici là : aucun prix n’est nécessaire.",
    range: "Saisissez un nombre entier de 1 à {last}.",
  },
  notIn: "Les valeurs en rouge ne sont pas valides et ne sont pas prises en compte.",
  reset: "Rétablir la valeur de la feuille : {input}",
  replaced: "La feuille a changé. Vos essais ont été abandonnés ; les curseurs reprennent les valeurs de la feuille.",
  noAnswer: "Aucun résultat pour ces valeurs.",
  apply: "Appliquer à la feuille",
  discard: "Abandonner",
};
