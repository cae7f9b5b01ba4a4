/**
 * Top of the page: the answer as a headline, and the reasons with the segments charged too much. The headline is a
 * native formula, so it works without the add-in.
 */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { joined } from "../joined";
import type { SheetPart } from "../model/SheetPart";
import { illustrativeNoteOf, subtitleOf, titleOf } from "../model/titleCells";
import { wholeText } from "../wholeText";
import { ceilingsText } from "./ceilings";
import { type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";

type Page = InLanguage<ExecutiveLayout>;

const { first, last } = PAGE_COLUMNS;

export function answer(layout: Page, made: string): SheetPart {
  const across = (row: number): string => `${first}${row}:${last}${row}`;
  const because = joined(pageFigureCell(layout, "answer"), ...ceilingsText(layout));
  return {
    blocks: [
      { at: `${first}${PAGE.title}`, cells: [[{ formula: `=${titleOf(layout.modelSheetName)}` }]] },
      { at: `${last}${PAGE.title}`, cells: [[made]] },
      { at: `${first}${PAGE.subtitle}`, cells: [[{ formula: `=${subtitle(layout)}` }]] },
      { at: `${first}${PAGE.headline}`, cells: [[{ formula: `=${headline(layout)}` }]] },
      { at: `${first}${PAGE.reasons}`, cells: [[{ formula: `=${because}` }]] },
    ],
    formats: [
      { range: `${first}${PAGE.title}`, style: "title" },
      { range: `${last}${PAGE.title}`, style: "subtitle", align: "right" },
      { range: `${first}${PAGE.subtitle}`, style: "subtitle" },
      { range: across(PAGE.headline), style: "headline" },
      { range: across(PAGE.reasons), style: "prose", wrap: true },
    ],
    merges: [across(PAGE.headline), across(PAGE.reasons)],
  };
}

/** The subtitle of the model, and the note that its figures are illustrative. */
const subtitle = ({ modelSheetName, t }: Page): string =>
  `TRIM(${subtitleOf(modelSheetName)}&${formulaText(t.executive.blank)}&${illustrativeNoteOf(modelSheetName)})`;

function headline(layout: Page): string {
  const { t } = layout;
  const of = t.executive;
  const [kept, clients, clientsInTable] = (["sustained", "clients", "clientsInTable"] as const).map((figure) =>
    pageFigureCell(layout, figure),
  ) as [string, string, string];
  const whole = (number: string): string => wholeText(number, t);
  const yes = `IF(${clients}=1,${formulaText(of.economicalWithOneClient)},${joined(formulaText(of.economicalFromClient), whole(kept), formulaText(of.ofThe), whole(clients), formulaText(of.listed))})`;
  const no = `IF(${clients}=1,${formulaText(of.notEconomicalWithOneClient)},${joined(formulaText(of.notEconomicalWithThe), whole(clients), formulaText(of.clientsListed))})`;
  const unknown = joined(
    formulaText(of.tableHolds),
    whole(clientsInTable),
    formulaText(of.of),
    whole(clients),
    formulaText(of.clients),
  );
  const refused = `${formulaText(t.reasons.noAnswerHere)}&${clients}`;
  return `IF(ISNUMBER(${kept}),${yes},IF(${kept}=${formulaText(t.common.none)},${no},IF(ISTEXT(${clients}),${refused},${unknown})))`;
}
