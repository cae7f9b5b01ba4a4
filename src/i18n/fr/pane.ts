import type { Catalog } from "../en/pane";
import { answerFr } from "./pane/answer";
import { whatIfFr } from "./pane/whatIf";
import { chartsFr } from "./pane/charts";
import { pasteFr } from "./pane/paste";
import { clientsFr } from "./pane/clients";
import { functionsFr } from "./pane/functions";
import { changesFr } from "./pane/changes";
import { faultsFr } from "./pane/failures";
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
    answer: "Réponse",
    inputs: "Données",
    result: "Résultat",
    time: "Calendrier",
    clients: "Clients",
    risk: "Risque",
    compare: "Comparer",
    scenarios: "Scénarios",
    functions: "Fonctions",
  },
  tabsLabel: "Vues du modèle",
  moreTabs: "Autres vues",
  shown: { scenario: "Scénario : {name}", showSheet: "Afficher sa feuille" },
  language: "Langue",
  theme: { toDark: "Couleurs sombres", toLight: "Couleurs claires" },
  answer: answerFr,
  result: {
    title: "Où va l’argent",
    note: "Ce que coûte un client, inducteur par inducteur, et la part de tout l’argent dépensé en inducteurs jusque-là.",
    driver: "Inducteur",
    client: "Client {n}",
    share: "Part du tout",
    total: "Tous les inducteurs",
  },
  tour: tourFr,
  help: {
    label: "Aide",
    tour: "Faire la visite",
    pages: { guides: "Guides", functions: "Fonctions dans les formules", support: "Assistance" },
  },
  explain: { open: "Expliquer : {figure}", verdict: "la réponse" },
  empty: {
    time: "Mois par mois : jusqu’où l’argent est engagé, quand il est revenu, ce que livrent les experts.",
    toTerms: "Aller aux conditions dans la feuille",
    clients:
      "Ce que chaque client peut payer face à sa solution actuelle, et à partir de quel client votre prix plancher ne dépasse plus ce montant.",
    toProfiles: "Aller aux profils de clients dans la feuille",
    toTemplates: "Insérer un modèle qui en a",
    risk: "À quel point la réponse est sûre quand ses données ne le sont pas, et quelle donnée décide.",
    chooseInput: "Choisir une donnée",
    functions: "Toutes les fonctions du complément, avec un exemple sur ce modèle.",
    clearSearch: "Effacer la recherche",
    answer: "À partir de quel client le déploiement paie, de quoi cela dépend et ce qui devrait changer.",
    mistakes: "Il n’y a pas de réponse tant que des cellules ont des erreurs : elles sont listées ci-dessus.",
    toInputs: "Aller aux données",
  },
  levers: {
    title: "Un seul de ces changements suffirait",
    prices: "Tous les prix",
    nonRecurring: "Coût non récurrent",
    up: "+ {share}",
    columns: {
      First: "{driver} : quantité initiale",
      Rate: "{driver} : tarif",
      Slope: "{driver} : pente d’apprentissage",
    },
  },
  whatIf: whatIfFr,
  charts: chartsFr,
  problems: {
    title: "{count, plural, one {Un point à corriger dans la feuille} other {# points à corriger dans la feuille}}",
    show: "Montrer dans la feuille",
  },
  start: {
    title: "À partir de quel client est-ce rentable ?",
    text: "Insérez une feuille de modèle : inducteurs de coût, clients visés, conditions. La réponse suit chaque modification.",
    templates: "Modèles de départ",
    name: "Nom du modèle",
    nameHint: "Sa feuille portera le même nom.",
    currency: "Devise",
    currencyHint: "Une de la liste ou la vôtre, aux prix de cette année. Laissée vide, la feuille n’en nomme aucune.",
    insert: "Insérer le modèle",
    inserting: "Écriture de la feuille…",
    illustrative: "Ses chiffres sont illustratifs : remplacez-les par les vôtres.",
  },
  inputs: inputsFr,
  paste: pasteFr,
  time: timeFr,
  clients: clientsFr,
  risk: riskFr,
  compare: {
    title: "Se concentrer ou se diversifier",
    text: "Les mêmes clients, dans un seul secteur ou dans {industries, number}. De ce qui est appris dans un autre secteur, {transfer} compte.",
    focus: "Un seul secteur",
    spread: "{industries, plural, one {# secteur} other {# secteurs}}",
    breakeven: "Seuil de rentabilité",
    margin: "Marge finale",
    difference: "Rester dans un seul secteur rapporte {amount}.",
    noDifference: "Cela ne change rien pour ce plan.",
    loss: "Rester dans un seul secteur coûte {amount}.",
    unlimited: "Il n’y a rien à comparer : le plan n’indique pas de nombre de clients à répartir.",
    tooFew:
      "Il n’y a rien à comparer : les segments comptent un seul client. Saisissez au moins deux clients dans Données.",
    assumption: "Prix, tailles et coûts d’entrée sont les mêmes des deux côtés ; seule l’expérience diffère.",
  },
  share: shareFr,
  sheets: {
    compareTitle: "Comparer des scénarios",
    compareNote:
      "Chiffres, point de bascule et données côte à côte, en formules natives ; ce qui diffère est marqué. De deux à huit.",
    compareOne: "Le classeur contient un seul modèle : avec un second, les deux peuvent être comparés.",
    compareAdd: "Ajouter la feuille de comparaison",
    pageTitle: "Page de synthèse",
    pageNote:
      "Une page à imprimer : la réponse, trois chiffres, deux graphiques, les hypothèses décisives. Leurs fourchettes sont celles de la dernière feuille de risque, sinon des propositions.",
    pageOf: "Page de {name}, le scénario de ce volet",
    pageAdd: "Ajouter la page de synthèse",
    fileTitle: "Fichier Excel",
    fileNote:
      "Le modèle tel qu’il est, en formules natives ; des valeurs à la place des fonctions du complément. Il se lit sans le complément.",
    fileExecutive: "Avec une page de synthèse",
    fileComparison: "Avec les autres scénarios, comparés",
    fileDownload: "Télécharger en .xlsx",
    fileHandedOver: "Le fichier a été remis au navigateur.",
    fileOnMac:
      "Excel pour Mac ne permet pas à un complément d’enregistrer un fichier. Ajoutez plutôt la feuille de comparaison et la page de synthèse à ce classeur, puis enregistrez-en une copie. Ou téléchargez le fichier dans Excel pour le web.",
  },
  scenarios: scenariosFr,
  functions: functionsFr,
  undo: {
    done: "Fait : {what}.",
    between: " ; ",
    changes: changesFr,
    undo: "Remettre en l’état",
    keep: "Conserver",
    working: "Remise en l’état…",
  },
  sync: syncFr,
  faults: faultsFr,
  list: ", ",
  failure: {
    title: "Une erreur s’est produite dans le volet",
    text: "Votre dernière modification a peut-être déjà été écrite dans le classeur : vérifiez ses feuilles, puis relancez le volet.",
    again: "Relancer le volet",
    tryAgain: "Réessayer",
    dismiss: "Fermer",
    noOffice: "Cette page se lit dans Excel : ouvrez-la comme complément. Sans Excel, lancez l’aperçu (npm start).",
  },
};
