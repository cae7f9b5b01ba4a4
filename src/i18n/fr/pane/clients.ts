import type { Translation } from "../../icu/MessagesOf";
import type { clientsEn } from "../../en/pane/clients";

export const clientsFr: Translation<typeof clientsEn> = {
  title: "Ce qu’un client peut payer",
  emptyBlock:
    "Le bloc des profils de clients ne contient pas encore de valeurs : nommez un client et indiquez ce qu’il paie aujourd’hui.",
  empty:
    "Ce modèle n’a pas de profil de client. Nommez-en un dans l’en-tête des profils de clients de sa feuille ; un modèle nouvellement inséré contient un bloc prévu pour eux.",
  answer:
    "{name} : peut payer {price} et y gagner encore par rapport à la solution actuelle. Le prix plancher ne dépasse plus ce montant à partir du client {n}.",
  neverAnswer:
    "{name} : peut payer {price} et y gagner encore par rapport à la solution actuelle ; le prix plancher ne descend jamais jusque-là : {why}.",
  tooFewAnswer:
    "{name} : peut payer {price} et y gagner encore par rapport à la solution actuelle. Avec {clients, plural, one {le seul client listé} other {les # clients listés}}, le prix plancher ne descend pas jusque-là : vendue {price} à tous, la solution laisse après le dernier une marge de {margin}. {further}",
  furtherClients: "Avec davantage de clients dans le dernier segment, il y descendrait à partir du client {n}.",
  noClients: "Aucun nombre de clients supplémentaires dans le dernier segment, jusqu’à un milliard, n’y suffirait.",
  tooDear: "{name} : le prix demandé est de {price}, plus que les {ceiling} qu’ils peuvent payer.",
  losesAnswer: "{name} : perd {loss} même à un prix nul ; la solution actuelle lui convient mieux.",
  client: "Client",
  canPay: "Peut payer",
  asked: "Prix",
  paysBack: "Amorti en",
  from: "Dès le client",
  years: "{n} ans",
  never: "jamais",
  notListed: "{n}, non listé",
  notAsked: "–",
  loses: "y perd",
  unbounded: "sans limite",
  floor: "Prix plancher",
  floorNote: "un seul prix pour {n, plural, one {le seul client listé} other {les # clients listés}}",
  noSegment: "aucun segment ne porte ce nom",
  floorMet: "Plancher atteint pour {name} : client {n}",
  chartTitle: "Couloir de prix",
  described: "Prix plancher comparé à ce que les clients peuvent payer, déploiements {from} à {to}",
  note: "Prix plancher : le prix unique qui paie tous les déploiements jusque-là. Peut payer : le moindre de ce que permettent le délai de récupération exigé et l’horizon.",
};
