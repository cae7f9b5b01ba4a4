import type { Translation } from "../../icu/MessagesOf";
import type { changesEn } from "../../en/pane/changes";

export const changesFr: Translation<typeof changesEn> = {
  kinds: {
    driverAdded: "inducteur {name} ajouté",
    driverChanged: "inducteur {name} modifié",
    driverRemoved: "inducteur {name} supprimé",
    segmentAdded: "segment {name} ajouté",
    segmentChanged: "segment {name} modifié",
    segmentMoved: "segment {name} monté d’un rang",
    segmentRemoved: "segment {name} supprimé",
    priceBreakAdded: "palier de tarif de {name} ajouté",
    priceBreakRemoved: "palier de tarif de {name} supprimé",
    valuesPasted: "{count, plural, one {# valeur collée} other {# valeurs collées}}",
    inputsSaved: "{count, plural, one {# valeur enregistrée} other {# valeurs enregistrées}}",
    termChanged: "condition « {label} » modifiée",
    numbersChanged: "{count, plural, one {# nombre modifié} other {# nombres modifiés}}",
    sheetAdded: "feuille {sheet} ajoutée",
    formulaAdded: "formule ajoutée en {at}",
    formulasToValues: "{count, plural, one {# formule convertie en valeur} other {# formules converties en valeurs}}",
    formulasRestored: "{count, plural, one {# formule rétablie} other {# formules rétablies}}",
    formulasEntered: "{count, plural, one {# formule saisie à nouveau} other {# formules saisies à nouveau}}",
    scenarioDuplicated: "{sheet} dupliqué sous le nom {copy}",
    scenarioRenamed: "{before} renommé en {after}",
    scenarioDeleted: "{sheet} supprimé",
    scenarioImported: "feuille {sheet} importée",
    scenarioMade: "« {sheet} » devenu un scénario",
    scenarioImportedWithRanges: "feuille {sheet} importée, ses données incertaines sur {ranges}",
  },
  notes: {
    columnLeftOut: "la colonne {header} des {block} a été omise",
    rowsLeftOut: "les lignes {rows} des {block} ont été omises",
    becameValues:
      "les formules qui renvoient à l’original sont devenues des valeurs : {cells}{more, plural, =0 {} other { et # de plus}}",
    besideLeftOut: "des lignes ou des colonnes ont été déplacées : les notes à côté des blocs ont donc été omises",
  },
};
