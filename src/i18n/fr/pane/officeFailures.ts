import type { Translation } from "../../icu/MessagesOf";
import type { officeFailuresEn } from "../../en/pane/officeFailures";

export const officeFailuresFr: Translation<typeof officeFailuresEn> = {
  InvalidOperationInCellEditMode: {
    problem: "Une cellule est en cours de modification dans Excel.",
    action: "Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.",
  },
  AccessDenied: {
    problem: "La feuille ou le classeur est protégé.",
    action: "Ôtez la protection (onglet Révision), puis réessayez.",
  },
  ItemNotFound: {
    problem: "Une feuille, un tableau ou un nom du modèle n’existe plus.",
    action: "Annulez la suppression, ou insérez un nouveau modèle.",
  },
  ItemAlreadyExists: {
    problem: "Une feuille, un tableau ou un nom identique existe déjà.",
    action: "Réessayez : un autre nom sera choisi.",
  },
  InvalidArgument: {
    problem: "Excel n’a pas accepté une valeur ou une adresse.",
    action: "Réessayez. Si cela se reproduit, signalez-le (Aide > Assistance).",
  },
  InvalidSelection: {
    problem: "La sélection ne convient pas : elle comprend plusieurs zones, ou aucune cellule.",
    action: "Sélectionnez une seule plage de cellules, puis réessayez.",
  },
  RequestPayloadSizeLimitExceeded: {
    problem: "La demande était trop volumineuse.",
    action: "Utilisez moins de lignes ou l’application de bureau Excel, puis réessayez.",
  },
  ResponsePayloadSizeLimitExceeded: {
    problem: "Le classeur est trop volumineux pour qu’Excel le transmette en une fois.",
    action: "Utilisez l’application de bureau Excel ou supprimez les feuilles inutiles, puis réessayez.",
  },
  RangeExceedsLimit: {
    problem: "La plage est trop grande pour qu’Excel la traite en une fois.",
    action: "Utilisez moins de lignes, puis réessayez.",
  },
  MergedRangeConflict: {
    problem: "Des cellules fusionnées empêchent la modification.",
    action: "Annulez la fusion des cellules du modèle, puis réessayez.",
  },
  NonBlankCellOffSheet: {
    problem: "L’insertion ferait sortir des cellules non vides de la feuille.",
    action: "Videz les dernières lignes ou colonnes de la feuille, puis réessayez.",
  },
  InactiveWorkbook: {
    problem: "Un autre classeur est actif.",
    action: "Cliquez dans le classeur du modèle, puis réessayez.",
  },
  ApiNotFound: {
    problem: "Cette version d’Excel n’offre pas une fonctionnalité nécessaire.",
    action: "Mettez Excel à jour, ou utilisez Excel pour le web.",
  },
  GeneralException: {
    problem: "Excel n’a pas effectué l’opération et n’en donne pas la raison.",
    action: "Cliquez dans ce classeur, fermez les autres, puis réessayez.",
  },
  RequestAborted: { problem: "Excel a interrompu l’opération.", action: "Réessayez." },
  ServiceNotAvailable: { problem: "Excel ne répond pas.", action: "Attendez un instant, puis réessayez." },
  MemoryLimitReached: {
    problem: "Excel manque de mémoire.",
    action: "Fermez d’autres classeurs, puis réessayez.",
  },
};
