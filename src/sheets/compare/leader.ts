/**
 * The scenario with the highest margin at the last client that all scenarios have, the client from which it is
 * permanently the highest, and the scenario before that: the input of the sentences on top.
 */
import type { InLanguage } from "../InLanguage";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { figureRow } from "./figureRows";
import { unlessAnyDeleted } from "./deletedScenario";
import { deploymentColumn, leadColumn } from "./deploymentTables";
import { LEAD_ROWS, leadCell, type LeadRow } from "./leadRows";

export function leader(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { lead: rows, letters, edge, t } = layout;
  const texts = t.compare;
  const clientsInTable = figureRow(layout, "clientsInTable");
  const leads = leadColumn(layout);
  const deployment = deploymentColumn(layout);
  const cell = (row: LeadRow): string => leadCell(layout, row);
  const [common, leader, from, other] = [cell("common"), cell("leader"), cell("from"), cell("other")];
  const count = (which: string): string => `SUMPRODUCT(${which})`;
  const last = (which: string): string => `SUMPRODUCT(MAX(${which}*${deployment}))`;
  const before = `(${deployment}<${from})`;
  const others = `(${leads}<>${leader})*(${leads}<>0)*${before}`;
  const labelled: Readonly<Record<LeadRow, readonly [label: string, formula: string]>> = {
    common: [
      texts.clientsThatAllHave,
      `MIN($${letters[0] ?? "C"}$${clientsInTable}:$${letters.at(-1) ?? "C"}$${clientsInTable})`,
    ],
    leader: [texts.leavesMostAfterThemColumn, `IF(${common}=0,0,INDEX(${leads},${common}))`],
    from: [texts.forGoodFromClient, `IF(${leader}=0,0,${last(`(${leads}<>${leader})*(${deployment}<=${common})`)}+1)`],
    other: [texts.clientsBeforeAnotherLeader, count(others)],
    otherLast: [texts.theLastOfThem, `IF(${other}=0,0,${last(others)})`],
    same: [texts.clientsBeforeSeveralLeaders, count(`(${leads}=0)*${before}`)],
  };
  const band = section(rows.header - 2, texts.workingsLeaders, texts.workingsLeadersExplained, edge);
  const lines = LEAD_ROWS.map((row): readonly CellValue[] => [
    labelled[row][0],
    { formula: `=${unlessAnyDeleted(layout, labelled[row][1])}` },
  ]);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [[t.model.figure, t.heading("Value")], ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:C${rows.header}`, style: "header" },
      { range: `B${rows.first}:C${rows.last}`, style: "working" },
    ],
  };
}
