/**
 * On top: the scenario with the highest cumulative margin, the first to break even, and the inputs that differ. The
 * sentences follow the scenarios.
 */
import type { SheetPart } from "../model/SheetPart";
import { formulaText } from "../formulaText";
import type { Formula } from "../SheetSpec";
import { wholeText } from "../wholeText";
import { type ComparisonLayout, MOST_DIFFERING, TOP } from "./comparisonLayout";
import { toleranceCell } from "./toleranceCell";
import { acrossOf, type Figure, figureCell, FIGURES } from "./figureRows";
import { currenciesOf, moneyOf } from "./moneyOf";
import { anyDeleted, deletedCell } from "./deletedScenario";
import { noneDiffers } from "./noneDiffers";
import { deploymentColumn, leadColumn } from "./ladderColumns";
import { leadCell, type LeadRow } from "./leadRows";
import { madeNameCell, scenarioName } from "./scenarioNames";
import { SOME_MONEY } from "../model/moneyText";

export function answer(layout: ComparisonLayout): SheetPart {
  const { letters, edge } = layout;
  const to = letters.at(-1) ?? "C";
  const merges = [TOP.answer, TOP.differing].map((row) => `B${row}:${edge}${row}`);
  return {
    blocks: [
      { at: `C${TOP.names}`, cells: [letters.map((_, model) => scenarioName(layout, model))] },
      {
        at: `B${TOP.answer}`,
        cells: [
          [
            sentences(
              layout,
              [
                currencies(layout),
                margins(layout),
                ...[crossover(layout), breakeven(layout), worth(layout)].map((said) => ifAllRead(layout, said)),
              ],
              gone(layout),
            ),
          ],
        ],
      },
      { at: `B${TOP.differing}`, cells: [[sentences(layout, [differing(layout)], '""')]] },
    ],
    formats: [
      { range: `B${TOP.names}:${edge}${TOP.names}`, style: "header" },
      { range: `C${TOP.names}:${to}${TOP.names}`, align: "right", wrap: true },
      ...merges.map((range) => ({ range, style: "answer" as const, wrap: true })),
    ],
    merges,
  };
}

/** A deleted scenario has no figures, so no statement is made. */
const sentences = (layout: ComparisonLayout, said: readonly string[], ifGone: string): Formula => ({
  formula: `=IF(${anyDeleted(layout)},${ifGone},${said.filter((one) => one !== "").join("&")})`,
});

/** Nor is a statement made about a scenario that the functions refuse: its figures are texts. */
const ifAllRead = (layout: ComparisonLayout, said: string): string =>
  said === "" ? "" : `IF(COUNT(${acrossOf(layout, "clients")})<${layout.models.length},"",${said})`;

function gone(layout: ComparisonLayout): string {
  const names = layout.models.map(
    (_, model) => `IF(${deletedCell(layout, model)}=1,", "&${madeNameCell(layout, model)},"")`,
  );
  return `"Deleted: "&MID(${names.join("&")},3,999)&". Nothing is compared with it here: put it back, or make the comparison anew."`;
}

function currencies({ models }: ComparisonLayout): string {
  const found = currenciesOf(models);
  const list = found.map(formulaText).join('&", "&');
  return found.length < 2 ? "" : `"Currencies differ, amounts cannot be compared: "&${list}&". "`;
}

const namesOf = ({ letters }: ComparisonLayout): string => `$C$${TOP.names}:$${letters.at(-1) ?? "C"}$${TOP.names}`;

/** The names of all scenarios with a figure that meets the condition, one after another. */
function namesWhere(layout: ComparisonLayout, figure: Figure, condition: (cell: string) => string): string {
  const row = layout.figures.first + FIGURES.indexOf(figure);
  const names = layout.letters.map((letter) => `IF(${condition(`$${letter}$${row}`)},", "&$${letter}$${TOP.names},"")`);
  return `MID(${names.join("&")},3,999)`;
}

function amountOf({ models }: ComparisonLayout): (number: string) => string {
  const unit = moneyOf(models);
  return (number) => wholeText(number) + (unit === SOME_MONEY ? "" : `&${formulaText(` ${unit}`)}`);
}

function margins(layout: ComparisonLayout): string {
  const all = acrossOf(layout, "margin");
  const amount = amountOf(layout);
  const [most, next] = [`MAX(${all})`, `LARGE(${all},2)`];
  const close = (apart: string): string => `${apart}<=${toleranceCell(layout)}*MAX(1,ABS(${most}))`;
  const alone = `INDEX(${namesOf(layout)},MATCH(${most},${all},0))&" leaves most after the last client: "&${amount(most)}&", ahead of the next by "&${amount(`${most}-${next}`)}&". "`;
  const tied = `${namesWhere(layout, "margin", (cell) => close(`${most}-${cell}`))}&" leave most after the last client: "&${amount(most)}&". "`;
  const best = `IF(${close(`${most}-${next}`)},${tied},${alone})`;
  const same = `"All leave the same after the last client: "&${amount(most)}&". "`;
  const unread = `COUNT(${acrossOf(layout, "clients")})<${layout.models.length}`;
  return `IF(${unread},"No answer here: a scenario cannot be read, its sheet says why. ",IF(COUNT(${all})<${layout.models.length},"No answer here: not every ladder holds all clients. ",IF(${close(`${most}-MIN(${all})`)},${same},${best})))`;
}

/**
 * The client from which one scenario permanently has a higher margin than the others, as far as all of them have
 * clients.
 */
function crossover(layout: ComparisonLayout): string {
  const { models } = layout;
  const cell = (row: LeadRow): string => leadCell(layout, row);
  const [common, leader, from, other, otherLast, same] = [
    cell("common"),
    cell("leader"),
    cell("from"),
    cell("other"),
    cell("otherLast"),
    cell("same"),
  ];
  const named = (place: string): string => `INDEX(${namesOf(layout)},${place})`;
  const before = wholeText(`${from}-1`);
  const ahead = (leaves: string, on: string): string => `${named(leader)}&"${leaves}"&${wholeText(from)}&"${on}"`;
  const more = ahead(" leaves more from client ", " on. ");
  const ties = `IF(${same}>0,", both the same up to client "&${before},"")`;
  const handed = `${named(`3-${leader}`)}&" leaves more up to client "&${wholeText(otherLast)}&${ties}&", then "&${more}`;
  const alike = `"Both leave the same up to client "&${before}&", then "&${more}`;
  const atTimes = ahead(" leaves more for good from client ", " on; before, not after each. ");
  const straight = `AND(${other}=${otherLast},${other}+${same}=${from}-1)`;
  const ofTwo = `IF(${from}=1,${more},IF(${straight},IF(${other}=0,${alike},${handed}),${atTimes}))`;
  const none = `IF(SUMPRODUCT((${leadColumn(layout)}<>0)*(${deploymentColumn(layout)}<=${common}))=0,"","None leaves more for good. ")`;
  const within = `IF(MAX(${acrossOf(layout, "clients")})=${common},"",IF(${common}=1,"With the first client: ","Within the first "&${wholeText(common)}&" clients: "))`;
  return `IF(${leader}=0,${none},${within}&${models.length === 2 ? ofTwo : ahead(" leaves most from client ", " on. ")})`;
}

/** Shown only if another scenario has the highest net present value. */
function worth(layout: ComparisonLayout): string {
  const [margin, value] = [acrossOf(layout, "margin"), acrossOf(layout, "presentValue")];
  const amount = amountOf(layout);
  const count = layout.models.length;
  const [leader, first] = [`MATCH(MAX(${margin}),${margin},0)`, `MATCH(MAX(${value}),${value},0)`];
  const own = `INDEX(${value},${leader})`;
  const reversed = `AND(MAX(${margin})-LARGE(${margin},2)>${toleranceCell(layout)}*MAX(1,ABS(MAX(${margin}))),MAX(${value})-${own}>${toleranceCell(layout)}*MAX(1,ABS(${own})))`;
  const name = (place: string): string => `INDEX(${namesOf(layout)},${place})`;
  const said = `" By present value "&${name(first)}&" comes first: "&${amount(`MAX(${value})`)}&" against "&${amount(own)}&" for "&${name(leader)}&"."`;
  return `IF(COUNT(${margin})+COUNT(${value})<${2 * count},"",IF(${reversed},${said},""))`;
}

function breakeven(layout: ComparisonLayout): string {
  const kept = acrossOf(layout, "sustained");
  const known = `COUNT(${acrossOf(layout, "margin")})=${layout.models.length}`;
  const earliest = `MIN(${kept})`;
  const from = `&${wholeText(earliest)}&" on."`;
  const all = `AND(COUNT(${kept})=${layout.models.length},MAX(${kept})=${earliest})`;
  const alone = `INDEX(${namesOf(layout)},MATCH(${earliest},${kept},0))&" breaks even first, from client "${from}`;
  const tied = `${namesWhere(layout, "sustained", (cell) => `${cell}=${earliest}`)}&" break even first, from client "${from}`;
  const first = `IF(SUMPRODUCT(--(${kept}=${earliest}))>1,${tied},${alone})`;
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
  return `IF(${count}=0,${noneDiffers(layout)},${many})`;
}
