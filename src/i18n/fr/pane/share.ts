import type { Translation } from "../../icu/MessagesOf";
import type { shareEn } from "../../en/pane/share";

export const shareFr: Translation<typeof shareEn> = {
  title: "Partager avec des personnes sans le complément",
  text: "Sans le complément, les cellules affichent #NOM? au lieu des résultats. Convertissez les formules en valeurs avant de partager ; vous pourrez les rétablir.",
  look: "Analyser le classeur",
  prepare: "Convertir en valeurs",
  toValues:
    "{cells, plural, one {# formule sera convertie en valeur} other {# formules seront converties en valeurs}} sur {sheets, plural, one {# feuille} other {# feuilles}}{spilled, plural, =0 {} one {, avec # cellule adjacente} other {, avec # cellules adjacentes}}. Le reste est inchangé.",
  nothing: "Aucune cellule n’a besoin du complément. Le classeur peut être partagé tel quel.",
  locked:
    "{cells, plural, one {# cellule est verrouillée} other {# cellules sont verrouillées}}, à partir de {first}. Ôtez d’abord la protection de la feuille.",
  pending:
    "{cells, plural, one {# cellule attend} other {# cellules attendent}} encore un résultat. Attendez la fin du calcul.",
  unknown:
    "{cells, plural, one {# cellule affiche} other {# cellules affichent}} #NOM? et {cells, plural, one {deviendrait} other {deviendraient}} #N/A. Corrigez d’abord ces erreurs.",
  restore: "Rétablir les formules",
  kept: "{formulas, plural, one {# formule est conservée} other {# formules sont conservées}}. Les cellules modifiées depuis sont listées et laissées telles quelles.",
  noneKept: "Le classeur ne conserve aucune formule.",
  repair: "Corriger les erreurs #NOM?",
  broken:
    "{cells, plural, one {# formule du complément sera ressaisie} other {# formules du complément seront ressaisies}}. Les cellules verrouillées sont listées, pas déverrouillées.",
  noneBroken: "Aucune formule du complément n’affiche #NOM?.",
  prepared:
    "{cells, plural, one {# formule convertie} other {# formules converties}} en valeurs sur {sheets, plural, one {# feuille} other {# feuilles}}. Enregistrez une copie à partager, puis rétablissez les formules.",
  restored: "{formulas, plural, =0 {Aucune formule rétablie} one {# formule rétablie} other {# formules rétablies}}.",
  repaired: "{cells, plural, =0 {Aucune formule corrigée} one {# formule corrigée} other {# formules corrigées}}.",
  left: "{count, plural, one {# formule est laissée telle quelle} other {# formules sont laissées telles quelles}} :",
  because: "{where} : {why}",
  more: "{count, plural, one {et # autre} other {et # autres}}",
  reasons: {
    sheetGone: "sa feuille n’existe plus",
    changed: "son contenu a changé depuis",
    rowsMoved:
      "des lignes ont été insérées ou supprimées, et sa formule fait référence à des cellules par leur adresse",
    namesGoneSheet: "sa formule fait référence à une feuille qui n’existe plus",
    nameChanged: "le nom fait désormais référence à autre chose",
    unbound: "le complément n’a pas de fonction de ce nom",
    locked: "la cellule est verrouillée",
  },
};
