import type { MessagesOf, Translation } from "../icu/MessagesOf";
import { answerEn } from "./pane/answer";
import { whatIfEn } from "./pane/whatIf";
import { chartsEn } from "./pane/charts";
import { pasteEn } from "./pane/paste";
import { clientsEn } from "./pane/clients";
import { functionsEn } from "./pane/functions";
import { changesEn } from "./pane/changes";
import { failuresEn } from "./pane/failures";
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
    answer: "Summary",
    inputs: "Inputs",
    result: "Unit economics",
    time: "Cash flow",
    clients: "Pricing",
    risk: "Risk",
    compare: "Focus",
    scenarios: "Scenarios",
    functions: "Functions",
  },
  tabsLabel: "Views of the model",
  moreTabs: "More views",
  tabGroups: { plan: "Plan", figures: "Figures", decisions: "Decisions", formulas: "Excel formulas" },
  money: "{amount}\u00a0{currency}",
  amountsIn: "Amounts in {currency}",
  shown: { scenario: "Scenario: {name}", showSheet: "Go to sheet" },
  language: "Language",
  theme: { toDark: "Dark theme", toLight: "Light theme" },
  answer: answerEn,
  result: {
    title: "Cost breakdown",
    note: "Cost of one client by cost driver, and each driver’s share of cumulative cost.",
    driver: "Cost driver",
    client: "Client {n}",
    share: "% of total",
    total: "All cost drivers",
  },
  tour: tourEn,
  help: {
    label: "Help",
    tour: "Take a quick tour",
    pages: { guides: "Guides", functions: "Functions in formulas", support: "Support" },
  },
  explain: { open: "Explain {figure}", verdict: "the result" },
  empty: {
    time: "Monthly cash flow, peak funding, payback period and deployment schedule.",
    toTerms: "Go to general assumptions",
    clients: "Each client’s price ceiling, and the client at which your price floor comes down to that level.",
    toProfiles: "Go to client profiles",
    toTemplates: "Choose a template",
    risk: "The probability of breaking even when inputs are uncertain, and the inputs that matter most.",
    chooseInput: "Choose an input",
    functions: "Every function of the add-in, with an example from this model.",
    clearSearch: "Clear search",
    answer: "The client at which the rollout breaks even, what drives it and what would have to change.",
    withErrors: "There is no result while cells contain errors. Fix the errors listed above.",
    toInputs: "Go to inputs",
  },
  levers: {
    title: "{count, plural, one {This change reaches breakeven} other {Any one of these changes reaches breakeven}}",
    prices: "All prices",
    nonRecurring: "Non-recurring cost",
    up: "+{share}",
    columns: {
      First: "{driver}: first-unit quantity",
      Rate: "{driver}: cost per unit",
      Slope: "{driver}: learning slope",
    },
  },
  whatIf: whatIfEn,
  charts: chartsEn,
  problems: {
    title: "{count, plural, one {# error to fix} other {# errors to fix}}",
    show: "Go to cell",
  },
  start: {
    title: "When does your rollout break even?",
    text: "Insert a model sheet with cost drivers, client segments and general assumptions. Results follow every change.",
    templates: "Templates",
    name: "Model name",
    nameHint: "The sheet gets the same name.",
    currency: "Currency",
    currencyHint: "Choose a currency or enter your own. Amounts are in this year’s prices. Leave blank for none.",
    insert: "Insert model",
    inserting: "Inserting model…",
    illustrative: "Its figures are illustrative. Replace them with your own.",
  },
  inputs: inputsEn,
  paste: pasteEn,
  time: timeEn,
  clients: clientsEn,
  risk: riskEn,
  compare: {
    title: "Focus vs. diversify",
    text: "The same clients, in one industry or across {industries, number}. Experience from another industry counts at {transfer}.",
    focus: "One industry",
    spread: "{industries, plural, one {# industry} other {# industries}}",
    breakeven: "Breakeven point",
    margin: "Final cumulative margin",
    difference: "Focusing on one industry improves the final margin by {amount}.",
    noDifference: "Both options have the same final margin.",
    loss: "Focusing on one industry lowers the final margin by {amount}.",
    unlimited: "The number of clients is unlimited. Enter a number of clients to compare.",
    tooFew: "The plan has one client. Enter at least two clients in Inputs to compare.",
    assumption: "Prices, sizes and entry costs are the same in both cases. Only experience differs.",
  },
  share: shareEn,
  sheets: {
    compareTitle: "Scenario comparison",
    compareNote:
      "Results, crossovers and inputs side by side, in standard Excel formulas. Differences are marked. Two to eight scenarios.",
    compareOne: "The workbook has one model. Add a second model to compare.",
    compareAdd: "Add comparison sheet",
    pageTitle: "Executive summary",
    pageNote:
      "One page to print: result, key figures, charts and decisive assumptions. Ranges come from the latest risk sheet; without one, suggested ranges are used.",
    pageOf: "Summary of {name}, the active scenario",
    pageAdd: "Add executive summary",
    fileTitle: "Excel file",
    fileNote:
      "The current model in standard Excel formulas, with values instead of add-in functions. It works without the add-in.",
    fileExecutive: "Include executive summary",
    fileComparison: "Include comparison with the other scenarios",
    fileDownload: "Download .xlsx",
    fileHandedOver: "The file was sent to the browser for download.",
    fileOnMac:
      "Excel for Mac does not let add-ins save files. Add the comparison sheet and the executive summary to this workbook, then save a copy. Or download the file in Excel on the web.",
  },
  scenarios: scenariosEn,
  functions: functionsEn,
  undo: {
    done: "{what}",
    between: "; ",
    changes: changesEn,
    undo: "Undo",
    keep: "Dismiss",
    working: "Undoing…",
  },
  sync: syncEn,
  failures: failuresEn,
  list: ", ",
  sentences: "{first} {second}",
  failure: {
    title: "Something went wrong in the task pane",
    text: "Your last change may already be in the workbook. Check its sheets, then restart the task pane.",
    again: "Restart task pane",
    tryAgain: "Try again",
    dismiss: "Dismiss",
    noOffice: "Open this page in Excel as an add-in. Without Excel, run the preview (npm start).",
  },
} as const;

/** What a translation must hold. */
export type Catalog = Translation<typeof en>;

export type Messages = MessagesOf<typeof en>;
