import type { Translation } from "../../icu/MessagesOf";
import type { failuresEn } from "../../en/pane/failures";
import { officeFailuresFr } from "./officeFailures";

export const failuresFr: Translation<typeof failuresEn> = {
  kinds: {
    ...officeFailuresFr,
    excelRefused: {
      problem: "Excel n’a pas pu effectuer l’opération : {why}",
      action: "Réessayez. Si cela se reproduit, signalez-le (Aide > Assistance).",
    },
    notLoaded: {
      problem: "Une partie du complément n’a pas pu être chargée.",
      action: "Vérifiez la connexion, puis réessayez.",
    },
    nameLost: { problem: "Le nom {name} ne fait plus référence à des cellules.", action: "Insérez un nouveau modèle." },
    sheetGone: { problem: "La feuille {sheet} n’existe plus.", action: "Ajoutez-la à nouveau." },
    sheetHidden: {
      problem: "La feuille {sheet} est masquée.",
      action: "Cliquez avec le bouton droit sur un onglet, choisissez Afficher, puis réessayez.",
    },
    blockGone: {
      problem: "Les {block} de {sheet} n’existent plus : le nom {name} ne fait plus référence à des cellules.",
      action: "Annulez la suppression, ou insérez un nouveau modèle.",
    },
    blockLacksRow: {
      problem: "Les {block} n’ont plus de ligne {named}.",
      action: "Vérifiez la feuille. Le volet la suit.",
    },
    columnMissing: {
      problem: "Le bloc n’a pas de colonne {column}.",
      action: "Ajoutez une colonne avec l’en-tête {column}.",
    },
    rowMissing: {
      problem: "Le bloc n’a pas de ligne {row}.",
      action: "Cliquez dans une cellule de la feuille de modèle, puis réessayez.",
    },
    noDriverInRow: {
      problem: "La ligne {row} ne contient pas de poste de coût.",
      action: "Cliquez dans une cellule de la feuille de modèle, puis réessayez.",
    },
    noSegmentInRow: {
      problem: "La ligne {row} ne contient pas de segment.",
      action: "Cliquez dans une cellule de la feuille de modèle, puis réessayez.",
    },
    termMissing: {
      problem: "Les paramètres généraux n’ont pas de ligne {label}.",
      action: "Ajoutez une ligne avec le libellé {label}.",
    },
    blockFull: {
      problem: "La feuille ne compte que {rows} lignes pour les {block}, et il en faudrait davantage.",
      action: "Supprimez des lignes, ou dupliquez le scénario : la copie en compte davantage.",
    },
    noPriceBreakInRow: {
      problem: "La ligne {row} ne contient pas de palier de coût.",
      action: "Cliquez dans une cellule de la feuille de modèle, puis réessayez.",
    },
    lastSegment: {
      problem: "C’est le dernier segment. Un modèle en exige au moins un.",
      action: "Modifiez-le, ou ajoutez d’abord un autre segment.",
    },
    formulaWouldMove: {
      problem: "La formule {formula} de la cellule {at} serait déplacée et ferait référence à d’autres cellules.",
      action: "Supprimez la ligne dans la feuille. Excel adapte alors ses formules.",
    },
    pasteOutdated: {
      problem: "Rien n’a été écrit : la cellule {at} (« {column} ») a été modifiée depuis.",
      action: "Collez à nouveau.",
    },
    blockResized: {
      problem: "La taille du bloc a changé depuis : il a été laissé tel quel.",
      action: "Modifiez les cellules dans la feuille.",
    },
    columnTaken: {
      problem: "Rien n’a été ajouté : la cellule {at} est utilisée.",
      action: "Déplacez son contenu, puis réessayez.",
    },
    typedSince: {
      problem: "Rien n’a été annulé : la cellule {at} (« {column} ») a été modifiée depuis.",
      action: "Rétablissez cette cellule et réessayez, ou fermez ce message.",
    },
    numberChanged: {
      problem: "Rien n’a été écrit : la valeur de la cellule {at} (« {column} ») a changé depuis.",
      action: "Vérifiez les chiffres, puis réessayez.",
    },
    intoBlock: {
      problem: "Une formule en {at} empiéterait sur un bloc du modèle.",
      action: "Sélectionnez une cellule vide à côté ou au-dessous du modèle, ou sur une autre feuille.",
    },
    cellChanged: {
      problem: "La cellule {at} a été modifiée depuis : elle a été laissée telle quelle.",
      action: "Modifiez la cellule dans la feuille.",
    },
    deploymentTableMissing: {
      problem: "Le modèle de {sheet} n’a pas de tableau des déploiements.",
      action: "Insérez un nouveau modèle, puis ajoutez-y {wanted}.",
    },
    workingsMissing: {
      problem: "Le modèle de {sheet} n’a pas de section Calculs.",
      action: "Insérez un nouveau modèle, puis ajoutez-y {wanted}.",
    },
    otherColumns: {
      problem: "À partir de {at}, les colonnes du modèle de {sheet} ne sont pas celles de cette version.",
      action: "Dupliquez le scénario, puis ajoutez {wanted} à la copie.",
    },
    otherCashColumns: {
      problem:
        "À partir de {at}, les colonnes de la feuille de trésorerie {sheet} ne sont pas celles de cette version.",
      action: "Supprimez cette feuille, ajoutez une nouvelle feuille de trésorerie, puis la page de synthèse.",
    },
    modelMistaken: {
      problem: "Une hypothèse de {title} n’est pas valide : {problems}.",
      action: "Corrigez-la sur la feuille, puis réessayez.",
    },
    pageMistaken: {
      problem: "Une hypothèse n’est pas valide : {problems}.",
      action: "Corrigez-la sur la feuille, puis ajoutez la page de synthèse.",
    },
    pageWithoutClients: {
      problem: "Le modèle n’a aucun client.",
      action: "Indiquez des clients sur la feuille, puis ajoutez la page de synthèse.",
    },
    notComparable: {
      problem:
        "{count, plural, =0 {Aucun scénario ne peut être comparé} =1 {Un scénario seul ne peut pas être comparé} one {# scénario ne peut pas être comparé} other {# scénarios ne peuvent pas être comparés à la fois}}.",
      action: "Choisissez-en de {fewest} à {most}.",
    },
    scenarioGone: { problem: "La feuille de ce modèle n’existe plus.", action: "Rouvrez la vue Scénarios." },
    lastVisible: {
      problem: "Aucune autre feuille de ce classeur n’est visible, et Excel en exige au moins une.",
      action: "Ajoutez ou affichez une feuille, puis supprimez ce scénario.",
    },
    modelMoved: {
      problem: "Le modèle de {sheet} a été déplacé ou modifié depuis.",
      action: "Rouvrez la vue Scénarios, puis réessayez.",
    },
    blockLacksColumn: {
      problem: "Les {block} n’ont pas de colonne {column}.",
      action: "Ajoutez la colonne, puis réessayez.",
    },
    badName: {
      problem: "Aucune feuille ne peut se nommer « {name} » : ce nom {flaw}.",
      action: "Choisissez un autre nom.",
    },
    deleteStopped: {
      problem: "Excel s’est arrêté pendant la suppression du scénario.",
      action: "Ces feuilles restent : {sheets}. Supprimez-les manuellement.",
    },
    spillsUntold: {
      problem: "Cette version d’Excel n’indique pas quelles cellules une formule remplit.",
      action: "Mettez Excel à jour, ou utilisez Excel pour le web.",
    },
    nothingToShare: {
      problem: "Aucune cellule de ce classeur n’a besoin du complément.",
      action: "Partagez-le tel quel : chacun voit les mêmes valeurs que vous.",
    },
    nothingKept: {
      problem: "Ce classeur ne conserve aucune formule du complément.",
      action: "Seules les formules remplacées par « Convertir en valeurs » peuvent être rétablies.",
    },
    keptByNewer: {
      problem: "Une version plus récente du complément a enregistré les formules de ce classeur.",
      action: "Mettez le complément à jour, puis réessayez.",
    },
    keptDamaged: {
      problem: "Les formules conservées dans ce classeur sont illisibles : elles ont été modifiées.",
      action: "Reprenez les formules d’une version antérieure du classeur.",
    },
    keptNotStored: {
      problem: "Excel n’a pas enregistré les formules dans le classeur.",
      action:
        "Rien n’a été remplacé. Enregistrez une copie du classeur avec ses formules, ou convertissez-le dans Excel pour le web.",
    },
    nameInLocalWords: {
      problem: "Excel affiche la formule du nom {name} avec des points-virgules et ne l’accepterait plus : {formula}.",
      action:
        "Rien n’a été remplacé. Supprimez le nom ou placez sa formule dans une cellule (Formules > Gestionnaire de noms), puis réessayez.",
    },
    nameRefused: {
      problem: "Excel a refusé la formule du nom {name} : {formula}.",
      action: "Vérifiez le nom dans Formules > Gestionnaire de noms, puis réessayez.",
    },
    nothingToRepair: {
      problem: "Aucune formule du complément n’affiche #NOM?.",
      action: "Il n’y a rien à corriger.",
    },
    cellsLocked: {
      problem:
        "{count, plural, one {# cellule à convertir en valeur est verrouillée} other {# cellules à convertir en valeurs sont verrouillées}} : {cells}{more, plural, =0 {} other {, …}}.",
      action: "Cliquez sur Ôter la protection de la feuille (onglet Révision), puis réessayez. Rien n’a été modifié.",
    },
    cellsPending: {
      problem:
        "{count, plural, one {# cellule attend} other {# cellules attendent}} encore un résultat : {cells}{more, plural, =0 {} other {, …}}.",
      action: "Attendez la fin du calcul, puis réessayez. Rien n’a été modifié.",
    },
    formulasLocked: {
      problem:
        "{count, plural, one {# formule irait} other {# formules iraient}} dans des cellules verrouillées, à partir de {first}.",
      action: "Cliquez sur Ôter la protection de la feuille (onglet Révision), puis réessayez. Rien n’a été modifié.",
    },
    leftAlone: {
      problem:
        "{count, plural, one {# cellule a changé depuis et a été laissée telle quelle} other {# cellules ont changé depuis et ont été laissées telles quelles}} : {first}{count, plural, one {} other {, …}}.",
      action: "Toutes les autres formules sont rétablies.",
    },
  },
  left: {
    partOfSheet: "Une partie de la feuille {sheet} est restée. Supprimez cette feuille, puis réessayez.",
    nameInPlaces:
      "Vérifiez la feuille {sheet}, son titre et les légendes des comparaisons : certains éléments peuvent afficher l’autre nom.",
    cellsOfBlock: "Vérifiez les {block} dans la feuille : des cellules ont pu être modifiées.",
    numbers: "Vérifiez les postes de coût et les segments dans la feuille : des cellules ont pu être modifiées.",
    activeCell: "Vérifiez la cellule active : son contenu a pu être modifié.",
    values:
      "Des formules sont peut-être déjà converties en valeurs. Choisissez « Rétablir les formules », puis réessayez.",
    formulas: "Des formules sont peut-être déjà rétablies. Choisissez à nouveau « Rétablir les formules ».",
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
