import type { Translation } from "../../icu/MessagesOf";
import type { whatIfEn } from "../../en/pane/whatIf";

export const whatIfFr: Translation<typeof whatIfEn> = {
  open: "Et si…",
  title: "Et si…",
  banner: "Ces chiffres sont des essais, pas ceux de la feuille. Rien n’y est écrit avant que vous ne les appliquiez.",
  inputs: {
    slope: "{name} : pente d’apprentissage",
    first: "{name} : quantité initiale",
    prices: "Tous les prix",
    price: "{name} : prix",
    clients: "{name} : clients",
  },
  number: "{input}, en chiffres",
  was: "dans la feuille {value}",
  range: "de {least} à {most}",
  didYouMean: "{range} ; vouliez-vous dire {percent} ou {share} ?",
  goal: {
    label: "Seuil de rentabilité au client",
    hint: "Saisissez un client : le prix auquel le seuil est atteint d’ici là est fixé.",
    computing: "Le prix est en cours de calcul.",
    price: "{input} à {price} : la marge après ce client n’est pas négative.",
    kept: "Le prix est recalculé à chaque nombre que vous modifiez, afin que le client {client} atteigne le seuil.",
    beyond: "{input} : il faudrait {price}, au-delà de ce que permet le curseur.",
    free: "Les redevances suffisent d’ici là : aucun prix n’est nécessaire.",
    range: "Un client est un nombre entier de 1 à {last}.",
  },
  notIn: "Ce qui est saisi en rouge ci-dessous n’entre dans aucun de ces chiffres.",
  reset: "Revenir à la feuille : {input}",
  replaced: "La feuille a changé : vos essais ont été abandonnés. Les curseurs reprennent les valeurs de la feuille.",
  noAnswer: "Avec ces nombres, il n’y a pas de réponse.",
  apply: "Appliquer à la feuille",
  discard: "Abandonner",
};
