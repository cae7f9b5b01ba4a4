import type { Translation } from "../../icu/MessagesOf";
import type { changesEn } from "../../en/pane/changes";

export const changesFr: Translation<typeof changesEn> = {
  kinds: {
    driverAdded: "Poste de coût {name} ajouté",
    driverChanged: "Poste de coût {name} modifié",
    driverRemoved: "Poste de coût {name} supprimé",
    segmentAdded: "Segment {name} ajouté",
    segmentChanged: "Segment {name} modifié",
    segmentMoved: "Segment {name} monté d’un rang",
    segmentRemoved: "Segment {name} supprimé",
    priceBreakAdded: "Palier de coût de {name} ajouté",
    priceBreakRemoved: "Palier de coût de {name} supprimé",
    valuesPasted: "{count, plural, one {# valeur collée} other {# valeurs collées}}",
    inputsSaved: "{count, plural, one {# valeur enregistrée} other {# valeurs enregistrées}}",
    termChanged: "Paramètre « {label} » modifié",
    columnAdded: "Colonne « {column} » ajoutée. Dupliquez le scénario pour l’inclure dans les formules de la feuille",
    numbersChanged: "{count, plural, one {# nombre modifié} other {# nombres modifiés}}",
    sheetAdded: "Feuille {sheet} ajoutée",
    formulaAdded: "Formule ajoutée en {at}",
    formulasToValues: "{count, plural, one {# formule convertie en valeur} other {# formules converties en valeurs}}",
    formulasRestored: "{count, plural, one {# formule rétablie} other {# formules rétablies}}",
    formulasEntered: "{count, plural, one {# formule ressaisie} other {# formules ressaisies}}",
    scenarioDuplicated: "Scénario {sheet} dupliqué sous le nom {copy}",
    scenarioRenamed: "Scénario {before} renommé en {after}",
    scenarioDeleted: "Scénario {sheet} supprimé",
    scenarioImported: "Feuille {sheet} importée",
    scenarioMade: "« {sheet} » est désormais un scénario",
    scenarioImportedWithRanges: "Feuille {sheet} importée, avec ses hypothèses incertaines sur {ranges}",
  },
  notes: {
    columnLeftOut: "la colonne {header} des {block} a été omise",
    rowsLeftOut: "lignes omises dans les {block} : {rows}",
    becameValues:
      "les formules qui faisaient référence à l’original sont devenues des valeurs : {cells}{more, plural, =0 {} one { et # autre} other { et # autres}}",
    besideLeftOut: "les notes à côté des blocs ont été omises, car des lignes ou des colonnes avaient été déplacées",
  },
};
