/** On top: which scenario leaves most and which breaks even first, and which inputs differ, in sentences that follow the scenarios. */
import type { Part } from "../model/Part";
import { formulaText } from "../formulaText";
import type { Formula } from "../SheetSpec";
import { wholeText } from "../wholeText";
import { type ComparisonLayout, MOST_DIFFERING, TOP } from "./comparisonLayout";
import { equalCell } from "./equalCell";
import { type Figure, figureCell, FIGURES } from "./figureRows";
import { currenciesOf, moneyOf } from "./moneyOf";
import { scenarioName } from "./scenarioNames";
import { SOME_MONEY } from "../model/moneyText";

export function answer(layout: ComparisonLayout): Part {
  const { letters, edge } = layout;
  const to = letters.at(-1) ?? "C";
  const merges = [TOP.answer, TOP.differing].map((row) => `B${row}:${edge}${row}`);
  return {
    blocks: [
      { at: `C${TOP.names}`, cells: [letters.map((_, model) => scenarioName(layout, model))] },
      { at: `B${TOP.answer}`, cells: [[sentences([currencies(layout), margins(layout), breakeven(layout)])]] },
      { at: `B${TOP.differing}`, cells: [[sentences([differing(layout)])]] },
    ],
    formats: [
      { range: `B${TOP.names}:${edge}${TOP.names}`, style: "header" },
      { range: `C${TOP.names}:${to}${TOP.names}`, align: "right", wrap: true },
      ...merges.map((range) => ({ range, style: "answer" as const, wrap: true })),
    ],
    merges,
  };
}

const sentences = (said: readonly string[]): Formula => ({
  formula: `=${said.filter((one) => one !== "").join("&")}`,
});

function currencies({ models }: ComparisonLayout): string {
  const found = currenciesOf(models);
  const list = found.map(formulaText).join('&", "&');
  return found.length < 2 ? "" : `"Currencies differ, amounts cannot be compared: "&${list}&". "`;
}

const acrossOf = (layout: ComparisonLayout, figure: Figure): string => {
  const row = layout.figures.first + FIGURES.indexOf(figure);
  return `$C$${row}:$${layout.letters.at(-1) ?? "C"}$${row}`;
};
const namesOf = ({ letters }: ComparisonLayout): string => `$C$${TOP.names}:$${letters.at(-1) ?? "C"}$${TOP.names}`;

function margins(layout: ComparisonLayout): string {
  const all = acrossOf(layout, "margin");
  const unit = moneyOf(layout.models);
  const amount = (number: string): string =>
    wholeText(number) + (unit === SOME_MONEY ? "" : `&${formulaText(` ${unit}`)}`);
  const [most, next] = [`MAX(${all})`, `LARGE(${all},2)`];
  const close = (apart: string): string => `${apart}<=${equalCell(layout)}*MAX(1,ABS(${most}))`;
  const lead = `IF(${close(`${most}-${next}`)},", as does another. ",", ahead of the next by "&${amount(`${most}-${next}`)}&". ")`;
  const best = `INDEX(${namesOf(layout)},MATCH(${most},${all},0))&" leaves most after the last client: "&${amount(most)}&${lead}`;
  const same = `"All leave the same after the last client: "&${amount(most)}&". "`;
  return `IF(COUNT(${all})<${layout.models.length},"No answer here: not every ladder holds all clients. ",IF(${close(`${most}-MIN(${all})`)},${same},${best}))`;
}

function breakeven(layout: ComparisonLayout): string {
  const kept = acrossOf(layout, "sustained");
  const known = `COUNT(${acrossOf(layout, "margin")})=${layout.models.length}`;
  const earliest = `MIN(${kept})`;
  const from = `&${wholeText(earliest)}&" on."`;
  const all = `AND(COUNT(${kept})=${layout.models.length},MAX(${kept})=${earliest})`;
  const first = `INDEX(${namesOf(layout)},MATCH(${earliest},${kept},0))&" breaks even first, from client "${from}`;
  return `IF(COUNT(${kept})=0,IF(${known},"None breaks even.",""),IF(${all},"All break even from client "${from},${first}))`;
}

function differing(layout: ComparisonLayout): string {
  const count = figureCell(layout, 0, "apart");
  const name = (place: number): string => `$B$${layout.differing.first + place}`;
  const listed = Array.from({ length: MOST_DIFFERING }, (_, place) =>
    place === 0 ? name(0) : `IF(${count}>${place},", "&${name(place)},"")`,
  ).join("&");
  const more = `IF(${count}>${MOST_DIFFERING}," and "&${count}-${MOST_DIFFERING}&" more.",".")`;
  const many = `${count}&IF(${count}=1," input differs: "," inputs differ: ")&${listed}&${more}`;
  return `IF(${count}=0,"No input differs.",${many})`;
}
