import type { Translation } from "../../icu/MessagesOf";
import type { officeFaultsEn } from "../../en/pane/officeFailures";

export const officeFaultsFr: Translation<typeof officeFaultsEn> = {
  InvalidOperationInCellEditMode: {
    told: "Une cellule est en cours de modification dans Excel.",
    todo: "Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.",
  },
  AccessDenied: {
    told: "La feuille ou le classeur est protégé.",
    todo: "Ôtez la protection (Révision), puis réessayez.",
  },
  ItemNotFound: {
    told: "Une feuille, un tableau ou un nom du modèle n’existe plus.",
    todo: "Annulez sa suppression, ou insérez le modèle à nouveau.",
  },
  ItemAlreadyExists: {
    told: "Une feuille, un tableau ou un nom ainsi nommé existe déjà.",
    todo: "Réessayez : un autre nom sera choisi.",
  },
  InvalidArgument: {
    told: "Excel n’a pas accepté une valeur ou une adresse.",
    todo: "Réessayez ; si cela se reproduit, dites-nous ce que vous avez fait.",
  },
  InvalidSelection: {
    told: "La sélection ne convient pas : plusieurs zones à la fois, ou aucune cellule.",
    todo: "Sélectionnez une seule plage de cellules, puis réessayez.",
  },
  RequestPayloadSizeLimitExceeded: {
    told: "L’envoi était trop volumineux.",
    todo: "Utilisez moins de lignes, ou Excel de bureau, puis réessayez.",
  },
  ResponsePayloadSizeLimitExceeded: {
    told: "Le classeur est trop volumineux pour qu’Excel le transmette en une fois.",
    todo: "Utilisez Excel de bureau, ou supprimez les feuilles inutiles, puis réessayez.",
  },
  RangeExceedsLimit: {
    told: "La plage est trop grande pour qu’Excel la prenne en une fois.",
    todo: "Utilisez moins de lignes, puis réessayez.",
  },
  MergedRangeConflict: {
    told: "Des cellules fusionnées gênent.",
    todo: "Annulez la fusion des cellules du modèle, puis réessayez.",
  },
  NonBlankCellOffSheet: {
    told: "Des cellules au bord de la feuille en seraient chassées.",
    todo: "Videz les dernières lignes ou colonnes de la feuille, puis réessayez.",
  },
  InactiveWorkbook: {
    told: "Un autre classeur est au premier plan.",
    todo: "Cliquez dans le classeur du modèle, puis réessayez.",
  },
  ApiNotFound: {
    told: "Cette version d’Excel n’offre pas ce qui est nécessaire.",
    todo: "Mettez Excel à jour, ou utilisez Excel pour le web.",
  },
  GeneralException: {
    told: "Excel n’a pas pu le faire, et ne dit pas pourquoi.",
    todo: "Cliquez dans le classeur ; si deux sont ouverts, fermez l’autre. Puis réessayez.",
  },
  RequestAborted: { told: "Excel s’est interrompu.", todo: "Réessayez." },
  ServiceNotAvailable: { told: "Excel n’a pas répondu.", todo: "Attendez un instant, puis réessayez." },
  MemoryLimitReached: {
    told: "Excel n’a plus de mémoire.",
    todo: "Fermez d’autres classeurs, puis réessayez.",
  },
};
