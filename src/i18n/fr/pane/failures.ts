import type { Translation } from "../../icu/MessagesOf";
import type { faultsEn } from "../../en/pane/failures";
import { officeFaultsFr } from "./officeFailures";

export const faultsFr: Translation<typeof faultsEn> = {
  kinds: {
    ...officeFaultsFr,
    excelRefused: {
      told: "Excel n’a pas pu effectuer l’opération : {why}",
      todo: "Réessayez. Si cela se reproduit, dites-nous ce que vous avez fait.",
    },
    notLoaded: {
      told: "Une partie du complément n’a pas pu être chargée.",
      todo: "Vérifiez la connexion, puis réessayez.",
    },
    nameLost: { told: "Le nom {name} ne fait plus référence à des cellules.", todo: "Insérez un nouveau modèle." },
    sheetGone: { told: "La feuille {sheet} n’existe plus.", todo: "Ajoutez-la à nouveau." },
    sheetHidden: {
      told: "La feuille {sheet} est masquée.",
      todo: "Cliquez avec le bouton droit sur un onglet, choisissez Afficher, puis réessayez.",
    },
    blockGone: {
      told: "Les {block} de {sheet} n’existent plus : le nom {name} ne fait plus référence à des cellules.",
      todo: "Annulez la suppression, ou insérez un nouveau modèle.",
    },
    blockLacksRow: {
      told: "Les {block} n’ont plus de ligne {named}.",
      todo: "Vérifiez la feuille. Le volet la suit.",
    },
    columnMissing: {
      told: "Le bloc n’a pas de colonne {column}.",
      todo: "Ajoutez une colonne avec l’en-tête {column}.",
    },
    rowMissing: { told: "Le bloc n’a pas de ligne {row}.", todo: "Actualisez le modèle." },
    noDriverInRow: { told: "La ligne {row} ne contient pas de poste de coût.", todo: "Actualisez le modèle." },
    noSegmentInRow: { told: "La ligne {row} ne contient pas de segment.", todo: "Actualisez le modèle." },
    termMissing: {
      told: "Les paramètres généraux n’ont pas de ligne {label}.",
      todo: "Ajoutez une ligne avec le libellé {label}.",
    },
    blockFull: {
      told: "La feuille ne compte que {rows} lignes pour les {block}, et il en faudrait davantage.",
      todo: "Supprimez des lignes, ou dupliquez le scénario : la copie en compte davantage.",
    },
    noPriceBreakInRow: { told: "La ligne {row} ne contient pas de palier de coût.", todo: "Actualisez le modèle." },
    lastSegment: {
      told: "C’est le dernier segment. Un modèle en exige au moins un.",
      todo: "Modifiez-le, ou ajoutez d’abord un autre segment.",
    },
    formulaWouldMove: {
      told: "La ligne {row}, plus bas, remonterait, et sa formule {formula} ferait référence à d’autres cellules.",
      todo: "Supprimez la ligne dans la feuille. Excel adapte alors ses formules.",
    },
    pasteOutdated: {
      told: "Rien n’a été écrit : « {column} », ligne {row} des {block}, a été modifié depuis.",
      todo: "Collez à nouveau.",
    },
    blockResized: {
      told: "La taille du bloc a changé depuis : il a été laissé tel quel.",
      todo: "Modifiez les cellules dans la feuille.",
    },
    typedSince: {
      told: "Rien n’a été annulé : « {column} », ligne {row} des {block}, a été modifié depuis.",
      todo: "Rétablissez cette cellule et réessayez, ou fermez ce message.",
    },
    numberChanged: {
      told: "Rien n’a été écrit : le nombre de « {column} », ligne {row} des {block}, a changé depuis.",
      todo: "Vérifiez les chiffres, puis réessayez.",
    },
    intoBlock: {
      told: "Une formule en {at} empiéterait sur un bloc du modèle.",
      todo: "Sélectionnez une cellule vide à côté ou au-dessous du modèle, ou sur une autre feuille.",
    },
    cellChanged: {
      told: "La cellule {at} a été modifiée depuis : elle a été laissée telle quelle.",
      todo: "Modifiez la cellule dans la feuille.",
    },
    ladderLacking: {
      told: "Le modèle de {sheet} n’a pas de tableau des déploiements.",
      todo: "Insérez un nouveau modèle, puis ajoutez-y {wanted}.",
    },
    workingsLacking: {
      told: "Le modèle de {sheet} n’a pas de calculs.",
      todo: "Insérez un nouveau modèle, puis ajoutez-y {wanted}.",
    },
    otherColumns: {
      told: "À partir de {at}, les colonnes du modèle de {sheet} ne sont pas celles de cette version.",
      todo: "Dupliquez le scénario, puis ajoutez {wanted} à la copie.",
    },
    otherCashColumns: {
      told: "À partir de {at}, les colonnes de la feuille de trésorerie {sheet} ne sont pas celles de cette version.",
      todo: "Supprimez cette feuille, ajoutez une nouvelle feuille de trésorerie, puis la page de synthèse.",
    },
    modelMistaken: {
      told: "Une hypothèse de {title} n’est pas valide : {problems}.",
      todo: "Corrigez-la sur la feuille, puis réessayez.",
    },
    pageMistaken: {
      told: "Une hypothèse n’est pas valide : {problems}.",
      todo: "Corrigez-la sur la feuille, puis ajoutez la page de synthèse.",
    },
    pageWithoutClients: {
      told: "Le modèle n’a aucun client.",
      todo: "Indiquez des clients sur la feuille, puis ajoutez la page de synthèse.",
    },
    notComparable: {
      told: "{count, plural, =0 {Aucun scénario ne peut être comparé} =1 {Un seul scénario ne peut être comparé} one {# scénario ne peut être comparé} other {# scénarios ne peuvent être comparés}}.",
      todo: "Choisissez-en de {fewest} à {most}.",
    },
    scenarioGone: { told: "La feuille de ce modèle n’existe plus.", todo: "Actualisez la liste." },
    lastVisible: {
      told: "Aucune autre feuille de ce classeur n’est visible, et Excel en exige au moins une.",
      todo: "Ajoutez ou affichez une feuille, puis supprimez ce scénario.",
    },
    modelMoved: {
      told: "Le modèle de {sheet} a été déplacé ou modifié depuis.",
      todo: "Actualisez la liste, puis réessayez.",
    },
    blockLacksColumn: {
      told: "Les {block} n’ont pas de colonne {column}.",
      todo: "Ajoutez la colonne, puis réessayez.",
    },
    badName: {
      told: "Aucune feuille ne peut se nommer « {name} » : ce nom {flaw}.",
      todo: "Choisissez un autre nom.",
    },
    deleteStopped: {
      told: "Excel s’est arrêté pendant la suppression du scénario.",
      todo: "Ces feuilles restent : {sheets}. Supprimez-les manuellement.",
    },
    spillsUntold: {
      told: "Cette version d’Excel n’indique pas quelles cellules une formule remplit.",
      todo: "Mettez Excel à jour, ou utilisez Excel pour le web.",
    },
    nothingToShare: {
      told: "Aucune cellule de ce classeur n’a besoin du complément.",
      todo: "Partagez-le tel quel : chacun voit les mêmes valeurs que vous.",
    },
    nothingKept: {
      told: "Ce classeur ne conserve aucune formule du complément.",
      todo: "Seules les formules remplacées par « Convertir en valeurs » peuvent être rétablies.",
    },
    keptByNewer: {
      told: "Une version plus récente du complément a enregistré les formules de ce classeur.",
      todo: "Mettez le complément à jour, puis réessayez.",
    },
    keptDamaged: {
      told: "Les formules conservées dans ce classeur sont illisibles : elles ont été modifiées.",
      todo: "Reprenez les formules d’une version antérieure du classeur.",
    },
    keptNotStored: {
      told: "Excel n’a pas enregistré les formules dans le classeur.",
      todo: "Rien n’a été remplacé. Enregistrez une copie du classeur avec ses formules, ou convertissez-le dans Excel pour le web.",
    },
    nameInLocalWords: {
      told: "Excel affiche la formule du nom {name} avec des points-virgules et ne l’accepterait plus : {formula}.",
      todo: "Rien n’a été remplacé. Supprimez le nom ou placez sa formule dans une cellule (Formules > Gestionnaire de noms), puis réessayez.",
    },
    nameRefused: {
      told: "Excel a refusé la formule du nom {name} : {formula}.",
      todo: "Vérifiez le nom dans Formules > Gestionnaire de noms, puis réessayez.",
    },
    nothingToRepair: {
      told: "Aucune formule du complément n’affiche #NOM?.",
      todo: "Il n’y a rien à corriger.",
    },
    cellsLocked: {
      told: "{count, plural, one {# cellule à convertir en valeur est verrouillée} other {# cellules à convertir en valeurs sont verrouillées}} : {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Cliquez sur Ôter la protection de la feuille (onglet Révision), puis réessayez. Rien n’a été modifié.",
    },
    cellsPending: {
      told: "{count, plural, one {# cellule attend} other {# cellules attendent}} encore un résultat : {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Attendez la fin du calcul, puis réessayez. Rien n’a été modifié.",
    },
    formulasLocked: {
      told: "{count, plural, one {# formule irait} other {# formules iraient}} dans des cellules verrouillées, à partir de {first}.",
      todo: "Cliquez sur Ôter la protection de la feuille (onglet Révision), puis réessayez. Rien n’a été modifié.",
    },
    leftAlone: {
      told: "{count, plural, one {# cellule a changé depuis et a été laissée telle quelle} other {# cellules ont changé depuis et ont été laissées telles quelles}} : {first}{count, plural, one {} other {, …}}.",
      todo: "Toutes les autres formules sont rétablies.",
    },
  },
  left: {
    partOfSheet: "Une partie de la feuille {sheet} est restée. Supprimez cette feuille, puis réessayez.",
    nameInPlaces:
      "Vérifiez la feuille {sheet}, son titre et les légendes des comparaisons : certains peuvent afficher l’autre nom.",
    cellsOfBlock: "Vérifiez les {block} dans la feuille : des cellules ont pu être modifiées.",
    numbers: "Vérifiez les postes de coût et les segments dans la feuille : des cellules ont pu être modifiées.",
    activeCell: "Vérifiez la cellule active : son contenu a pu être modifié.",
    values: "Des formules peuvent déjà être des valeurs. Choisissez « Rétablir les formules », puis réessayez.",
    formulas: "Des formules peuvent déjà être rétablies. Choisissez à nouveau « Rétablir les formules ».",
    repaired: "Des formules ont pu être ressaisies. C’est sans conséquence. Réessayez.",
  },
  blocks: {
    drivers: "postes de coût",
    segments: "segments de clientèle",
    terms: "paramètres généraux",
    clients: "profils de clients",
  },
  wanted: {
    cashFlow: "la feuille de trésorerie",
    comparison: "la feuille de comparaison",
    page: "la page de synthèse",
  },
  flaws: {
    empty: "est vide",
    long: "dépasse 31 caractères",
    characters: "contient \\ / ? * [ ], un deux-points ou un caractère invisible",
    apostrophe: "commence ou finit par une apostrophe",
    reserved: "est réservé par Excel",
    taken: "est celui d’une autre feuille",
  },
};
