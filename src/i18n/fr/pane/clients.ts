import type { Translation } from "../../icu/MessagesOf";
import type { clientsEn } from "../../en/pane/clients";

export const clientsFr: Translation<typeof clientsEn> = {
  title: "Prix plancher et prix plafond",
  emptyBlock: "Les profils de clients sont vides. Nommez un client et indiquez ce qu’il paie aujourd’hui.",
  empty:
    "Ce modèle n’a pas de profil de client. Nommez-en un dans l’en-tête du bloc sur la feuille, ou insérez un nouveau modèle.",
  answer:
    "{name} : la solution est avantageuse jusqu’à un prix de {price}. Votre prix plancher atteint ce niveau au {n, plural, =1 {1ᵉʳ client} other {#ᵉ client}}.",
  neverAnswer:
    "{name} : la solution est avantageuse jusqu’à un prix de {price}. Votre prix plancher ne descend jamais à ce niveau : {why}.",
  tooFewAnswer:
    "{name} : la solution est avantageuse jusqu’à un prix de {price}. Avec {clients, plural, one {# client} other {# clients}} dans le plan, votre prix plancher lui reste supérieur. À {price} pour tous, la marge finale est de {margin}. {further}",
  furtherClients: "Il faudrait {n} clients, les clients supplémentaires étant dans le dernier segment.",
  noClients: "Aucun nombre de clients dans le dernier segment, jusqu’à 1 milliard, ne suffirait.",
  tooDear: "{name} : votre prix ({price}) dépasse le prix plafond ({ceiling}).",
  losesAnswer: "{name} : même à un prix nul, la solution coûte {loss} de plus qu’elle ne fait économiser.",
  client: "Client",
  canPay: "Prix plafond",
  yourPrice: "Votre prix",
  paysBack: "Récupération client (ans)",
  from: "Viable dès le client",
  years: "{n}",
  never: "jamais",
  notListed: "{n}, hors plan",
  noPrice: "–",
  loses: "perte",
  unbounded: "sans limite",
  floor: "Prix plancher",
  floorNote: "prix uniforme pour {n, plural, one {le seul client} other {les # clients}} du plan",
  noSegment: "aucun segment ne porte ce nom",
  floorMet: "{name} : viable dès le client {n}",
  chartTitle: "Fourchette de prix",
  described: "Prix plancher et prix plafonds, déploiements {from} à {to}",
  note: "Prix plancher : le prix uniforme auquel les clients jusqu’à ce rang atteignent ensemble le seuil de rentabilité. Prix plafond : la plus basse des deux limites, délai de récupération exigé et horizon.",
};
