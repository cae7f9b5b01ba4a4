import type { MessagesOf, Translation } from "../icu/MessagesOf";
import { answerEn } from "./pane/answer";
import { whatIfEn } from "./pane/whatIf";
import { chartsEn } from "./pane/charts";
import { pasteEn } from "./pane/paste";
import { clientsEn } from "./pane/clients";
import { functionsEn } from "./pane/functions";
import { changesEn } from "./pane/changes";
import { faultsEn } from "./pane/failures";
import { inputsEn } from "./pane/inputs";
import { riskEn } from "./pane/risk";
import { scenariosEn } from "./pane/scenarios";
import { syncEn } from "./pane/sync";
import { timeEn } from "./pane/time";
import { shareEn } from "./pane/share";
import { tourEn } from "./pane/tour";

/** Every sentence and label of the pane: ICU messages, arguments by name. Words: docs/glossary.md. */
export const en = {
  product: "Rollout Economics",
  reading: "Reading the model…",
  tabs: {
    answer: "Answer",
    inputs: "Inputs",
    result: "Result",
    time: "Time",
    clients: "Clients",
    risk: "Risk",
    compare: "Compare",
    scenarios: "Scenarios",
    functions: "Functions",
  },
  tabsLabel: "Views of the model",
  moreTabs: "More views",
  shown: { scenario: "Scenario: {name}", showSheet: "Show its sheet" },
  language: "Language",
  theme: { toDark: "Dark colours", toLight: "Light colours" },
  answer: answerEn,
  result: {
    title: "Where the money goes",
    note: "What one client costs, driver by driver, and the share of all money spent on drivers until then.",
    driver: "Driver",
    client: "Client {n}",
    share: "Share of all",
    total: "All drivers",
  },
  tour: tourEn,
  help: {
    label: "Help",
    tour: "Take the tour",
    pages: { guides: "Guides", functions: "Functions in formulas", support: "Support" },
  },
  explain: { open: "Explain {figure}", verdict: "the answer" },
  empty: {
    time: "Month by month: how deep the money is out, when it is back, what the experts deliver.",
    toTerms: "Go to the terms in the sheet",
    clients:
      "What each client can pay against what it has today, and from which client on your price floor is no more than that.",
    toProfiles: "Go to the client profiles in the sheet",
    toTemplates: "Insert a model that has them",
    risk: "How sure the answer is when its inputs are not, and which input decides.",
    chooseInput: "Choose an input",
    functions: "Every function of the add-in, with an example over this model.",
    clearSearch: "Clear the search",
    answer: "From which client on the rollout pays, what that hangs on and what would have to change.",
    mistakes: "There is no answer as long as cells have mistakes: they are listed above.",
    toInputs: "Go to the inputs",
  },
  levers: {
    title: "Any one of these would do",
    prices: "All prices",
    nonRecurring: "Non-recurring cost",
    up: "+ {share}",
    columns: { First: "{driver}: first quantity", Rate: "{driver}: rate", Slope: "{driver}: learning slope" },
  },
  whatIf: whatIfEn,
  charts: chartsEn,
  problems: {
    title: "{count, plural, one {One thing to mend in the sheet} other {# things to mend in the sheet}}",
    show: "Show in the sheet",
  },
  start: {
    title: "From which client on does it pay?",
    text: "Insert a model sheet: drivers of cost, who it is rolled out to, the terms. The answer follows every change.",
    templates: "Models to start from",
    name: "Name of the model",
    nameHint: "Its sheet gets the same name.",
    currency: "Currency",
    currencyHint: "One of the list, or your own; in prices of this year. Left blank, the sheet names none.",
    insert: "Insert model",
    inserting: "Writing the sheet…",
    illustrative: "Its figures are illustrative: replace them with your own.",
  },
  inputs: inputsEn,
  paste: pasteEn,
  time: timeEn,
  clients: clientsEn,
  risk: riskEn,
  compare: {
    title: "Focus or spread",
    text: "The same clients, in one industry or over {industries, number}. Of what is learnt in another industry {transfer} counts.",
    focus: "One industry",
    spread: "{industries, plural, one {# industry} other {# industries}}",
    breakeven: "Breakeven",
    margin: "Margin at the end",
    difference: "Staying in one industry is worth {amount}.",
    noDifference: "It makes no difference to this plan.",
    loss: "Staying in one industry costs {amount}.",
    unlimited: "There is nothing to compare: the plan lists no number of clients to spread.",
    tooFew: "There is nothing to compare: the segments list one client. Enter at least two clients in Inputs.",
    assumption: "Prices, sizes and entry costs are the same on both sides; only experience differs.",
  },
  share: shareEn,
  sheets: {
    compareTitle: "Compare scenarios",
    compareNote:
      "Figures, crossover and inputs side by side, in native formulas; what differs is marked. Two to eight.",
    compareOne: "There is one model in the workbook: with a second one the two can be compared.",
    compareAdd: "Add comparison sheet",
    pageTitle: "Executive page",
    pageNote:
      "One page to print: the answer, three figures, two charts, the assumptions that decide. Their ranges are those of the newest risk sheet, else proposals.",
    pageOf: "Page of {name}, the scenario in this pane",
    pageAdd: "Add executive page",
    fileTitle: "Excel file",
    fileNote:
      "The model as it stands, in native formulas; values where functions of the add-in were. It needs no add-in.",
    fileExecutive: "With an executive page",
    fileComparison: "With the other scenarios, compared",
    fileDownload: "Download .xlsx",
    fileHandedOver: "The file was handed to the browser.",
    fileOnMac:
      "Excel for Mac does not let an add-in save a file. Add the comparison sheet and the executive page to this workbook instead, then save a copy of it. Or download the file in Excel on the web.",
  },
  scenarios: scenariosEn,
  functions: functionsEn,
  undo: {
    done: "Done: {what}.",
    between: "; ",
    changes: changesEn,
    undo: "Put back",
    keep: "Keep",
    working: "Putting back…",
  },
  sync: syncEn,
  faults: faultsEn,
  list: ", ",
  failure: {
    title: "Something went wrong in the pane",
    text: "Your last change may already be in the workbook: check its sheets, then restart the pane.",
    again: "Restart the pane",
    tryAgain: "Try again",
    dismiss: "Dismiss",
    noOffice: "This page belongs in Excel: open it as an add-in. Without Excel, run the preview (npm start).",
  },
} as const;

/** What a translation must hold. */
export type Catalog = Translation<typeof en>;

export type Messages = MessagesOf<typeof en>;
