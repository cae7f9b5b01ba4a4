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
  changes: "Modifications",
  change: "{place} : {from} → {to}",
  empty: "vide",
  more: "{count, plural, one {et # autre} other {et # autres}}",
  nothing: "Les valeurs collées sont identiques au contenu actuel.",
  grows: "{count, plural, one {Le bloc s’agrandit de # ligne.} other {Le bloc s’agrandit de # lignes.}}",
  fits: "{count, plural, one {# ligne tient} other {# lignes tiennent}} dans ce bloc.",
  beyond:
    "{count, plural, one {# valeur dépasse la dernière ligne du bloc et est omise.} other {# valeurs dépassent la dernière ligne du bloc et sont omises.}}",
  otherColumns:
    "{count, plural, one {# colonne n’est pas une hypothèse et est omise.} other {# colonnes ne sont pas des hypothèses et sont omises.}}",
  tooLarge: "Le contenu du presse-papiers dépasse la limite de 1 Mo.",
  apply: "Appliquer",
  applyFitting: "{count, plural, one {Coller la première ligne} other {Coller les # premières lignes}}",
  discard: "Abandonner",
};
