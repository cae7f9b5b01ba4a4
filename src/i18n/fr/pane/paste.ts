import type { Translation } from "../../icu/MessagesOf";
import type { pasteEn } from "../../en/pane/paste";

export const pasteFr: Translation<typeof pasteEn> = {
  title: "Coller depuis Excel",
  into: "Coller {values, plural, one {# valeur} other {# valeurs}} dans {columns}",
  comma: ", ",
  inRow: "ligne {row}",
  inRows: "lignes {first} à {last}",
  row: "Ligne {row}",
  block: "Le bloc",
  changes: "Ce qui changerait",
  change: "{place} : {from} → {to}",
  empty: "vide",
  more: "{count, plural, one {et # de plus} other {et # de plus}}",
  nothing: "Rien ne diffère de ce qui s’y trouve.",
  grows: "{count, plural, one {Le bloc s’agrandit de # ligne.} other {Le bloc s’agrandit de # lignes.}}",
  fits: "{count, plural, one {# ligne tient} other {# lignes tiennent}} ici.",
  beyond:
    "{count, plural, one {# valeur n’a pas de ligne et est laissée de côté.} other {# valeurs n’ont pas de ligne et sont laissées de côté.}}",
  otherColumns:
    "{count, plural, one {# colonne n’est pas une donnée et est laissée de côté.} other {# colonnes ne sont pas des données et sont laissées de côté.}}",
  tooLarge: "Le presse-papiers contient plus que le 1 Mo qui est lu.",
  apply: "Appliquer",
  applyFitting: "{count, plural, one {Coller la ligne qui tient} other {Coller les # lignes qui tiennent}}",
  discard: "Abandonner",
};
