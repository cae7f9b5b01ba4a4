import type { Catalog } from "../en/pane";
import { answerFr } from "./pane/answer";
import { whatIfFr } from "./pane/whatIf";
import { chartsFr } from "./pane/charts";
import { pasteFr } from "./pane/paste";
import { clientsFr } from "./pane/clients";
import { functionsFr } from "./pane/functions";
import { changesFr } from "./pane/changes";
import { failuresFr } from "./pane/failures";
import { inputsFr } from "./pane/inputs";
import { riskFr } from "./pane/risk";
import { scenariosFr } from "./pane/scenarios";
import { syncFr } from "./pane/sync";
import { timeFr } from "./pane/time";
import { shareFr } from "./pane/share";
import { tourFr } from "./pane/tour";

/** French, in the words of docs/glossary.md; a narrow no-break space before high punctuation and the percent sign. */
export const fr: Catalog = {
  product: "Rollout Economics",
  reading: "Lecture du modèle…",
  tabs: {
    answer: "Synthèse",
    inputs: "Hypothèses",
    result: "Rentabilité par client",
    time: "Trésorerie",
    clients: "Prix",
    risk: "Risques",
    compare: "Secteurs",
    scenarios: "Scénarios",
    functions: "Fonctions",
  },
  tabsLabel: "Vues du modèle",
  moreTabs: "Autres vues",
  tabGroups: { plan: "Plan", figures: "Chiffres", decisions: "Décisions", formulas: "Formules Excel" },
  money: "{amount}\u00a0{currency}",
  amountsIn: "Montants en {currency}",
  shown: { scenario: "Scénario : {name}", showSheet: "Aller à la feuille" },
  language: "Langue",
  theme: { toDark: "Thème sombre", toLight: "Thème clair" },
  answer: answerFr,
  result: {
    title: "Répartition des coûts",
    note: "Coût d’un client par poste, et poids de chaque poste dans le coût cumulé.",
    driver: "Poste de coût",
    client: "Client {n}",
    share: "% du total",
    total: "Tous les postes de coût",
  },
  tour: tourFr,
  help: {
    label: "Aide",
    tour: "Visite guidée",
    pages: { guides: "Guides", functions: "Fonctions dans les formules", support: "Assistance" },
  },
  explain: { open: "Expliquer : {figure}", verdict: "la conclusion" },
  empty: {
    time: "Flux de trésorerie mensuels, besoin de financement maximal, délai de récupération et calendrier des déploiements.",
    toTerms: "Aller aux paramètres généraux",
    clients:
      "Le prix plafond de chaque profil de client, et le nombre de clients à partir duquel votre prix plancher descend à ce niveau.",
    toProfiles: "Aller aux profils de clients",
    toTemplates: "Choisir un modèle type",
    risk: "La probabilité d’être rentable compte tenu des incertitudes, et l’hypothèse la plus sensible.",
    chooseInput: "Choisir une hypothèse",
    functions: "Toutes les fonctions du complément, avec un exemple tiré de ce modèle.",
    clearSearch: "Effacer la recherche",
    answer: "À partir de quel client le programme est rentable, de quoi cela dépend et ce qu’il faudrait changer.",
    withErrors:
      "Aucun résultat tant que des cellules contiennent des erreurs. Corrigez les erreurs de la liste ci-dessus.",
    toInputs: "Aller aux hypothèses",
  },
  levers: {
    title: "{count, plural, one {Ce changement suffirait} other {Un seul de ces changements suffirait}}",
    prices: "Tous les prix",
    nonRecurring: "Investissement initial",
    up: "+{share}",
    columns: {
      First: "{driver} : quantité initiale",
      Rate: "{driver} : coût par unité",
      Slope: "{driver} : pente d’apprentissage",
    },
  },
  whatIf: whatIfFr,
  charts: chartsFr,
  problems: {
    title: "{count, plural, one {# erreur à corriger} other {# erreurs à corriger}}",
    show: "Aller à la cellule",
  },
  start: {
    title: "À partir de quel client le programme est-il rentable ?",
    text: "Insérez une feuille de modèle : postes de coût, segments de clientèle, paramètres généraux. Les résultats suivent chaque modification.",
    templates: "Modèles types",
    name: "Nom du modèle",
    nameHint: "La feuille portera le même nom.",
    currency: "Devise",
    currencyHint:
      "Choisissez une devise ou saisissez la vôtre. Les montants sont aux prix de cette année. Laissez le champ vide pour n’indiquer aucune devise.",
    insert: "Insérer le modèle",
    inserting: "Insertion du modèle…",
    illustrative: "Chiffres donnés à titre d’exemple : remplacez-les par les vôtres.",
  },
  inputs: inputsFr,
  paste: pasteFr,
  time: timeFr,
  clients: clientsFr,
  risk: riskFr,
  compare: {
    title: "Se concentrer ou se diversifier",
    text: "Les mêmes clients, dans un seul secteur ou dans {industries, number}. {transfer} de l’expérience acquise dans un autre secteur est transférable.",
    focus: "Un seul secteur",
    spread: "{industries, plural, one {# secteur} other {# secteurs}}",
    breakeven: "Seuil de rentabilité",
    margin: "Marge cumulée finale",
    difference: "Se concentrer sur un seul secteur améliore la marge finale de {amount}.",
    noDifference: "Les deux options dégagent la même marge finale.",
    loss: "Se concentrer sur un seul secteur réduit la marge finale de {amount}.",
    unlimited: "Le nombre de clients est illimité. Indiquez un nombre de clients pour comparer.",
    tooFew: "Le plan compte un seul client. Saisissez-en au moins deux dans Hypothèses pour comparer.",
    assumption: "Prix, tailles et coûts d’entrée sont identiques dans les deux cas ; seule l’expérience diffère.",
  },
  share: shareFr,
  sheets: {
    compareTitle: "Comparaison de scénarios",
    compareNote:
      "Résultats, points d’indifférence et hypothèses côte à côte, en formules Excel standard. Les différences sont signalées. Comparez de deux à huit scénarios.",
    compareOne: "Le classeur contient un seul modèle. Ajoutez-en un second pour comparer.",
    compareAdd: "Ajouter la feuille de comparaison",
    pageTitle: "Page de synthèse",
    pageNote:
      "Une page à imprimer : conclusion, chiffres clés, graphiques et hypothèses clés. Les fourchettes proviennent de la dernière feuille de risque ou, à défaut, des valeurs suggérées.",
    pageOf: "Synthèse de {name}, le scénario actif",
    pageAdd: "Ajouter la page de synthèse",
    fileTitle: "Fichier Excel",
    fileNote:
      "Le modèle actuel en formules Excel standard, avec des valeurs à la place des fonctions du complément. Il fonctionne sans le complément.",
    fileExecutive: "Inclure la page de synthèse",
    fileComparison: "Inclure la comparaison avec les autres scénarios",
    fileDownload: "Télécharger en .xlsx",
    fileHandedOver: "Le fichier a été transmis au navigateur pour téléchargement.",
    fileOnMac:
      "Excel pour Mac ne permet pas aux compléments d’enregistrer un fichier. Ajoutez la feuille de comparaison et la page de synthèse à ce classeur, puis enregistrez-en une copie. Vous pouvez aussi télécharger le fichier dans Excel pour le web.",
  },
  scenarios: scenariosFr,
  functions: functionsFr,
  undo: {
    done: "{what}",
    between: " ; ",
    changes: changesFr,
    undo: "Annuler",
    keep: "Fermer",
    working: "Annulation…",
  },
  sync: syncFr,
  failures: failuresFr,
  list: ", ",
  sentences: "{first} {second}",
  failure: {
    title: "Une erreur s’est produite dans le volet",
    text: "Votre dernière modification est peut-être déjà dans le classeur. Vérifiez ses feuilles, puis relancez le volet.",
    again: "Relancer le volet",
    tryAgain: "Réessayer",
    dismiss: "Fermer",
    noOffice: "Ouvrez cette page dans Excel, comme complément. Sans Excel, lancez l’aperçu (npm start).",
  },
};
