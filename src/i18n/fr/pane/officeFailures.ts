import type { Translation } from "../../icu/MessagesOf";
import type { officeFaultsEn } from "../../en/pane/officeFailures";

export const officeFaultsFr: Translation<typeof officeFaultsEn> = {
  InvalidOperationInCellEditMode: {
    told: "Une cellule est en cours de modification dans Excel.",
    todo: "Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.",
  },
  AccessDenied: {
    told: "La feuille ou le classeur est protégé.",
    todo: "Cliquez sur Ôter la protection de la feuille (onglet Révision), puis réessayez.",
  },
  ItemNotFound: {
    told: "Une feuille, un tableau ou un nom du modèle n’existe plus.",
    todo: "Annulez la suppression, ou insérez un nouveau modèle.",
  },
  ItemAlreadyExists: {
    told: "Une feuille, un tableau ou un nom identique existe déjà.",
    todo: "Réessayez : un autre nom sera choisi.",
  },
  InvalidArgument: {
    told: "Excel n’a pas accepté une valeur ou une adresse.",
    todo: "Réessayez. Si cela se reproduit, dites-nous ce que vous avez fait.",
  },
  InvalidSelection: {
    told: "La sélection ne convient pas : elle comprend plusieurs zones, ou aucune cellule.",
    todo: "Sélectionnez une seule plage de cellules, puis réessayez.",
  },
  RequestPayloadSizeLimitExceeded: {
    told: "La demande était trop volumineuse.",
    todo: "Utilisez moins de lignes ou l’application de bureau Excel, puis réessayez.",
  },
  ResponsePayloadSizeLimitExceeded: {
    told: "Le classeur est trop volumineux pour qu’Excel le transmette en une fois.",
    todo: "Utilisez l’application de bureau Excel ou supprimez les feuilles inutiles, puis réessayez.",
  },
  RangeExceedsLimit: {
    told: "La plage est trop grande pour qu’Excel la traite en une fois.",
    todo: "Utilisez moins de lignes, puis réessayez.",
  },
  MergedRangeConflict: {
    told: "Des cellules fusionnées empêchent la modification.",
    todo: "Annulez la fusion des cellules du modèle, puis réessayez.",
  },
  NonBlankCellOffSheet: {
    told: "L’insertion ferait sortir des cellules non vides de la feuille.",
    todo: "Videz les dernières lignes ou colonnes de la feuille, puis réessayez.",
  },
  InactiveWorkbook: {
    told: "Un autre classeur est actif.",
    todo: "Cliquez dans le classeur du modèle, puis réessayez.",
  },
  ApiNotFound: {
    told: "Cette version d’Excel n’offre pas une fonctionnalité nécessaire.",
    todo: "Mettez Excel à jour, ou utilisez Excel pour le web.",
  },
  GeneralException: {
    told: "Excel n’a pas effectué l’opération et n’en donne pas la raison.",
    todo: "Cliquez dans ce classeur, fermez les autres, puis réessayez.",
  },
  RequestAborted: { told: "Excel a interrompu l’opération.", todo: "Réessayez." },
  ServiceNotAvailable: { told: "Excel ne répond pas.", todo: "Attendez un instant, puis réessayez." },
  MemoryLimitReached: {
    told: "Excel manque de mémoire.",
    todo: "Fermez d’autres classeurs, puis réessayez.",
  },
};
