import type { Translation } from "../../icu/MessagesOf";
import type { shareEn } from "../../en/pane/share";

export const shareFr: Translation<typeof shareEn> = {
  title: "Partager avec des personnes sans le complément",
  text: "Sans le complément, ses formules affichent #NOM?. Converties en valeurs, elles se lisent partout de la même façon ; le classeur garde les formules et peut les rétablir.",
  look: "Examiner ce classeur",
  prepare: "Préparer le partage",
  toValues:
    "{cells, plural, one {# formule} other {# formules}} sur {sheets, plural, one {# feuille} other {# feuilles}} {cells, plural, one {devient sa valeur} other {deviennent des valeurs}}{spilled, plural, =0 {} one {, avec # cellule voisine} other {, avec # cellules voisines}}. Tout le reste demeure.",
  nothing: "Aucune cellule n’a besoin du complément : le classeur peut être partagé tel quel.",
  locked:
    "{cells, plural, one {# cellule est verrouillée} other {# cellules sont verrouillées}}, la première est {first} : ôtez d’abord la protection de la feuille.",
  pending:
    "{cells, plural, one {# cellule attend} other {# cellules attendent}} encore un résultat : attendez la fin du calcul.",
  unknown:
    "{cells, plural, one {# cellule affiche} other {# cellules affichent}} #NOM? et {cells, plural, one {deviendrait} other {deviendraient}} #N/A : réparez d’abord.",
  restore: "Rétablir les formules",
  kept: "{formulas, plural, one {# formule est gardée} other {# formules sont gardées}}. Une cellule qui affiche désormais autre chose est laissée telle quelle et listée.",
  noneKept: "Le classeur ne garde aucune formule.",
  repair: "Réparer #NOM?",
  broken:
    "{cells, plural, one {# formule du complément sera saisie} other {# formules du complément seront saisies}} à nouveau ; les cellules verrouillées sont listées, pas déverrouillées.",
  noneBroken: "Aucune formule du complément n’affiche #NOM?.",
  prepared:
    "{cells, plural, one {# formule convertie} other {# formules converties}} en valeurs sur {sheets, plural, one {# feuille} other {# feuilles}}. Enregistrez une copie à partager, puis rétablissez les formules.",
  restored: "{formulas, plural, =0 {Aucune formule rétablie} one {# formule rétablie} other {# formules rétablies}}.",
  repaired: "{cells, plural, =0 {Aucune formule réparée} one {# formule réparée} other {# formules réparées}}.",
  left: "{count, plural, one {# est laissée telle quelle} other {# sont laissées telles quelles}} :",
  because: "{where} : {why}",
  more: "{count, plural, one {et # de plus} other {et # de plus}}",
  reasons: {
    sheetGone: "sa feuille a disparu",
    changed: "elle affiche désormais autre chose",
    rowsMoved: "des lignes ont été insérées ou supprimées, et sa formule désigne des cellules par leur adresse",
    namesGoneSheet: "sa formule désigne une feuille disparue",
    nameChanged: "le nom désigne désormais autre chose",
    unbound: "le complément n’a pas de fonction de ce nom",
    locked: "la cellule est verrouillée",
  },
};
