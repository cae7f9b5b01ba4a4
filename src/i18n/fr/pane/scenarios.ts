import type { Translation } from "../../icu/MessagesOf";
import type { scenariosEn } from "../../en/pane/scenarios";

export const scenariosFr: Translation<typeof scenariosEn> = {
  title: "Scénarios",
  note: "Chacun est une feuille avec un modèle entier. Ce qui change sur l’une laisse les autres intactes.",
  inFront: "au premier plan",
  economical: "Rentable à partir du client {n}",
  notEconomical: "Non rentable",
  computing: "Chiffres en cours de calcul",
  mistakes:
    "{count, plural, one {Une chose à corriger dans ses cellules} other {# choses à corriger dans ses cellules}}",
  actions: {
    show: "Afficher",
    duplicate: "Dupliquer",
    rename: "Renommer",
    delete: "Supprimer",
    export: "Exporter",
  },
  actionsOf: "Actions sur {name}",
  actionOn: "{action} {name}",
  duplicateTitle: "Dupliquer {name}",
  duplicateNote:
    "Le modèle avec ses données. Ses feuilles de trésorerie et de risque restent avec l’original : ajoutez-les à nouveau à la copie.",
  renameTitle: "Renommer {name}",
  deleteTitle: "Supprimer {name} ?",
  name: "Nom de la feuille",
  nameFaults: {
    empty: "Saisissez un nom.",
    long: "Excel accepte 31 caractères au plus.",
    characters: "Un nom exclut \\/?*[] et les deux-points.",
    apostrophe: "Un nom ne commence ni ne finit par une apostrophe.",
    reserved: "Excel se réserve ce nom.",
    taken: "Une autre feuille porte ce nom.",
  },
  cancel: "Annuler",
  close: "Fermer",
  goes: "Ces feuilles disparaissent, avec leurs noms :",
  breaks: "Les formules d’ailleurs qui les désignent afficheront #REF! tant qu’elles ne sont pas rétablies.",
  comesBack: "« Remettre en l’état » les réécrit telles qu’elles sont maintenant, à leur place.",
  deleteNow: "{sheets, plural, one {Supprimer cette feuille} other {Supprimer # feuilles}}",
  fromTemplate: "Nouveau depuis un modèle type",
  importTitle: "Importer",
  importNow: "Importer le scénario",
  file: "Fichier de scénario",
  pasted: "ou son texte",
  refused:
    "{count, plural, one {Non importé : une chose à corriger dans le fichier} other {Non importé : # choses à corriger dans le fichier}}",
  notExported: "Non exporté : corrigez d’abord ceci dans ses cellules",
  fileText: "Texte du fichier",
  exportNote:
    "Si le téléchargement est bloqué : copiez le texte dans un fichier qui se termine par .json. Les formules y sont des valeurs.",
  exportNoteMac:
    "Excel pour Mac ne permet pas à un complément d’enregistrer un fichier. Copiez le texte dans un éditeur de texte et enregistrez-le sous un nom qui se termine par .json. Les formules y sont des valeurs.",
  leftOut: "Le fichier n’a pas de place pour ceci : {what}.",
  download: "Télécharger",
  downloaded: "Le fichier a été remis au navigateur.",
  copy: "Copier",
  copied: "Copié.",
  copyByHand: "La copie a été bloquée : le texte est sélectionné, appuyez sur Ctrl+C ou ⌘C.",
};
