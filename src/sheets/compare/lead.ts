/** Who leaves most at the end of the clients that all have, from which client on for good, and what was before: what the sentences on top say of it. */
import type { Part } from "../model/Part";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { FIGURES } from "./figureRows";
import { unlessAnyGone } from "./gone";
import { deploymentColumn, leadColumn } from "./ladderColumns";
import { LEAD_ROWS, leadCell, type LeadRow } from "./leadRows";

export function lead(layout: ComparisonLayout): Part {
  const { lead: rows, letters, figures, edge } = layout;
  const laddered = figures.first + FIGURES.indexOf("laddered");
  const leads = leadColumn(layout);
  const deployment = deploymentColumn(layout);
  const [common, leader, from, other] = (["common", "leader", "from", "other"] as const).map((row) =>
    leadCell(layout, row),
  ) as [string, string, string, string];
  const last = (which: string, below: string): string =>
    `SUMPRODUCT(MAX((${leads}${which})*(${deployment}${below})*${deployment}))`;
  const before = `<${from}`;
  const asked: Readonly<Record<LeadRow, readonly [label: string, formula: string]>> = {
    common: ["Clients that all have", `MIN($${letters[0] ?? "C"}$${laddered}:$${letters.at(-1) ?? "C"}$${laddered})`],
    leader: ["Leaves most after them: column", `INDEX(${leads},${common})`],
    from: ["for good from client", `IF(${leader}=0,0,${last(`<>${leader}`, `<=${common}`)}+1)`],
    other: [
      "Clients before, after which another leaves most",
      `SUMPRODUCT((${leads}<>${leader})*(${leads}<>0)*(${deployment}${before}))`,
    ],
    otherLast: [
      "the last of them",
      `IF(${other}=0,0,SUMPRODUCT(MAX((${leads}<>${leader})*(${leads}<>0)*(${deployment}${before})*${deployment})))`,
    ],
    same: [
      "Clients before, after which the most is left by several",
      `SUMPRODUCT((${leads}=0)*(${deployment}${before}))`,
    ],
  };
  const band = section(rows.header - 2, "Workings: who leads", "By cumulative margin; column 0: several.", edge);
  const lines = LEAD_ROWS.map((row): readonly CellValue[] => [
    asked[row][0],
    { formula: `=${unlessAnyGone(layout, asked[row][1])}` },
  ]);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [["Figure", "Value"], ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:C${rows.header}`, style: "header" },
      { range: `B${rows.first}:C${rows.last}`, style: "working" },
    ],
  };
}
