import type { Translation } from "../../icu/MessagesOf";
import type { faultsEn } from "../../en/pane/failures";
import { officeFaultsFr } from "./officeFailures";

export const faultsFr: Translation<typeof faultsEn> = {
  kinds: {
    ...officeFaultsFr,
    excelRefused: {
      told: "Excel n’a pas pu le faire : {why}",
      todo: "Réessayez ; si cela se reproduit, dites-nous ce que vous avez fait.",
    },
    notLoaded: {
      told: "Une partie du complément n’a pas pu être chargée.",
      todo: "Vérifiez la connexion, puis réessayez.",
    },
    nameLost: { told: "Le nom {name} ne désigne plus de cellules.", todo: "Insérez le modèle à nouveau." },
    sheetGone: { told: "La feuille {sheet} a disparu.", todo: "Ajoutez-la à nouveau." },
    sheetHidden: {
      told: "La feuille {sheet} est masquée.",
      todo: "Cliquez du bouton droit sur un onglet, choisissez Afficher, puis réessayez.",
    },
    blockGone: {
      told: "Les {block} de {sheet} ont disparu : le nom {name} ne désigne plus de cellules.",
      todo: "Annulez leur suppression, ou insérez le modèle à nouveau.",
    },
    blockLacksRow: {
      told: "Les {block} n’ont plus de ligne {named}.",
      todo: "Regardez la feuille : le volet la suit.",
    },
    columnMissing: {
      told: "Le bloc n’a pas de colonne {column}.",
      todo: "Ajoutez une colonne avec l’en-tête {column}.",
    },
    rowMissing: { told: "Le bloc n’a pas de ligne {row}.", todo: "Relisez le modèle." },
    noDriverInRow: { told: "Il n’y a pas d’inducteur à la ligne {row}.", todo: "Relisez le modèle." },
    noSegmentInRow: { told: "Il n’y a pas de segment à la ligne {row}.", todo: "Relisez le modèle." },
    termMissing: {
      told: "Les conditions n’ont pas de ligne {label}.",
      todo: "Ajoutez une ligne avec le libellé {label}.",
    },
    blockFull: {
      told: "La feuille compte {rows} lignes pour les {block}, et il en faudrait davantage.",
      todo: "Supprimez des lignes, ou dupliquez le scénario : la copie en compte davantage.",
    },
    noPriceBreakInRow: { told: "La ligne {row} ne contient pas de palier de tarif.", todo: "Relisez le modèle." },
    lastSegment: {
      told: "C’est le dernier segment : sans lui, il n’y a personne à qui déployer.",
      todo: "Modifiez-le, ou ajoutez d’abord un autre segment.",
    },
    formulaWouldMove: {
      told: "La ligne {row}, plus bas, remonterait, et sa formule {formula} désignerait alors d’autres cellules.",
      todo: "Supprimez la ligne dans la feuille : Excel adapte ses formules.",
    },
    pasteOutdated: {
      told: "{block}, ligne {row}, {column} : la feuille contient maintenant autre chose, rien n’a donc été écrit.",
      todo: "Collez à nouveau.",
    },
    blockResized: {
      told: "Le bloc a désormais une autre taille : il a été laissé tel quel.",
      todo: "Modifiez les cellules dans la feuille.",
    },
    typedSince: {
      told: "{block}, ligne {row}, {column} : autre chose y a été saisi depuis, rien n’a donc été annulé.",
      todo: "Remettez cette cellule en l’état vous-même et réessayez, ou conservez la modification.",
    },
    numberChanged: {
      told: "{block}, ligne {row}, {column} : la feuille contient désormais un autre nombre, rien n’a donc été écrit.",
      todo: "Revoyez les chiffres.",
    },
    intoBlock: {
      told: "Une formule en {at} empiéterait sur un bloc du modèle.",
      todo: "Sélectionnez une cellule vide à côté ou au-dessous du modèle, ou sur une autre feuille.",
    },
    cellChanged: {
      told: "{at} a été modifiée depuis : elle a été laissée telle quelle.",
      todo: "Modifiez la cellule dans la feuille.",
    },
    ladderLacking: {
      told: "Il manque au modèle de {sheet} son échelle de déploiements.",
      todo: "Insérez le modèle à nouveau, puis ajoutez-y {wanted}.",
    },
    workingsLacking: {
      told: "Il manque au modèle de {sheet} ses calculs intermédiaires.",
      todo: "Insérez le modèle à nouveau, puis ajoutez-y {wanted}.",
    },
    modelMistaken: {
      told: "Une donnée de {title} comporte une erreur : {problems}.",
      todo: "Corrigez-la sur la feuille, puis réessayez.",
    },
    pageMistaken: {
      told: "Une donnée comporte une erreur : {problems}.",
      todo: "Corrigez-la sur la feuille, puis ajoutez la page.",
    },
    pageWithoutClients: {
      told: "Le modèle ne prévoit aucun client.",
      todo: "Corrigez-le sur la feuille, puis ajoutez la page.",
    },
    notComparable: {
      told: "{count, plural, =0 {Aucun scénario ne peut être comparé} =1 {Un seul scénario ne peut être comparé} one {# scénario ne peut être comparé} other {# scénarios ne peuvent être comparés}}.",
      todo: "Choisissez-en de {fewest} à {most}.",
    },
    scenarioGone: { told: "La feuille de ce modèle a disparu.", todo: "Relisez la liste." },
    lastVisible: {
      told: "Aucune autre feuille de ce classeur n’est visible, et Excel en garde au moins une.",
      todo: "Ajoutez ou affichez une feuille, puis supprimez ce scénario.",
    },
    modelMoved: {
      told: "Le modèle de {sheet} n’est plus là tel qu’il était.",
      todo: "Relisez la liste, puis réessayez.",
    },
    blockLacksColumn: {
      told: "Les {block} n’ont pas de colonne {column}.",
      todo: "Ajoutez la colonne, puis réessayez.",
    },
    badName: {
      told: "Aucune feuille ne peut s’appeler « {name} » : ce nom {flaw}.",
      todo: "Choisissez un autre nom.",
    },
    deleteStopped: {
      told: "Excel s’est arrêté pendant la suppression du scénario.",
      todo: "Ces feuilles sont restées : {sheets}. Supprimez-les à la main.",
    },
    spillsUntold: {
      told: "Cette version d’Excel ne dit pas quelles cellules une formule remplit.",
      todo: "Mettez Excel à jour, ou utilisez Excel pour le web.",
    },
    nothingToShare: {
      told: "Aucune cellule de ce classeur n’a besoin du complément.",
      todo: "Il peut être partagé tel quel : chacun voit ce que vous voyez.",
    },
    nothingKept: {
      told: "Ce classeur ne garde aucune formule du complément.",
      todo: "Seul ce que « Préparer le partage » a converti en valeurs peut être rétabli.",
    },
    keptByNewer: {
      told: "Les formules de ce classeur ont été gardées par une version plus récente du complément.",
      todo: "Mettez le complément à jour, puis réessayez.",
    },
    keptDamaged: {
      told: "Ce que ce classeur garde de ses formules est illisible : quelqu’un l’a modifié.",
      todo: "Reprenez les formules d’une copie antérieure du classeur.",
    },
    keptNotStored: {
      told: "Excel n’a pas gardé les formules dans le classeur.",
      todo: "Rien n’a été remplacé. Enregistrez une copie du classeur avec ses formules, ou préparez-le dans Excel sur le web.",
    },
    nameInLocalWords: {
      told: "Excel affiche la formule du nom {name} avec des points-virgules et ne la reprendrait pas : {formula}.",
      todo: "Rien n’a été remplacé. Supprimez le nom ou placez sa formule dans une cellule (Formules > Gestionnaire de noms), puis réessayez.",
    },
    nameRefused: {
      told: "Excel a refusé la formule du nom {name} : {formula}.",
      todo: "Vérifiez le nom dans Formules > Gestionnaire de noms, puis réessayez.",
    },
    nothingToRepair: {
      told: "Aucune formule du complément n’affiche #NOM?.",
      todo: "Il n’y a rien à réparer.",
    },
    cellsLocked: {
      told: "{count, plural, one {# cellule à convertir en valeur est verrouillée} other {# cellules à convertir en valeurs sont verrouillées}} : {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Ôtez la protection de la feuille (Révision), puis réessayez. Rien n’a été modifié.",
    },
    cellsPending: {
      told: "{count, plural, one {# cellule attend} other {# cellules attendent}} encore un résultat : {cells}{more, plural, =0 {} other {, …}}.",
      todo: "Attendez la fin du calcul, puis réessayez. Rien n’a été modifié.",
    },
    formulasLocked: {
      told: "{count, plural, one {# formule irait} other {# formules iraient}} dans des cellules verrouillées, la première en {first}.",
      todo: "Ôtez la protection de la feuille (Révision), puis réessayez. Rien n’a été modifié.",
    },
    leftAlone: {
      told: "{count, plural, one {# cellule affiche désormais autre chose et a été laissée telle quelle} other {# cellules affichent désormais autre chose et ont été laissées telles quelles}} : {first}{count, plural, one {} other {, …}}.",
      todo: "Toutes les autres formules sont rétablies.",
    },
  },
  left: {
    partOfSheet: "Une partie de la feuille {sheet} est restée : supprimez cette feuille, puis réessayez.",
    nameInPlaces:
      "Vérifiez la feuille {sheet}, son titre et les légendes des comparaisons : certains ont pu garder l’autre nom.",
    cellsOfBlock: "Vérifiez les {block} dans la feuille : des cellules ont pu être modifiées.",
    numbers: "Vérifiez les inducteurs et les segments dans la feuille : des cellules ont pu être modifiées.",
    activeCell: "Vérifiez la cellule active : son contenu a pu être modifié.",
    values: "Des formules peuvent déjà être des valeurs : cliquez sur « Rétablir les formules », puis réessayez.",
    formulas: "Des formules peuvent déjà être rétablies : cliquez à nouveau sur « Rétablir les formules ».",
    repaired: "Des formules ont pu être saisies à nouveau : cela ne nuit pas. Réessayez.",
  },
  blocks: { drivers: "inducteurs", segments: "segments", terms: "conditions", clients: "clients" },
  wanted: { cashFlow: "la trésorerie", comparison: "la comparaison", page: "la page" },
  flaws: {
    empty: "est vide",
    long: "dépasse 31 caractères",
    characters: "contient \\, /, ?, *, [, ], les deux-points ou un caractère invisible",
    apostrophe: "commence ou finit par une apostrophe",
    reserved: "est réservé par Excel",
    taken: "est celui d’une autre feuille",
  },
};
