/**
 * One row for each row of the segments, matched by position in the block: its first deployment, the experience before
 * it, and the contribution of one of its clients.
 */
import { MAX_MONTHS } from "../../engine/constraints";
import type { SegmentColumn } from "../../schema/columns";
import type { InLanguage } from "../InLanguage";
import { blockCell, blockRows } from "./blockColumn";
import { SEGMENT_INPUT } from "./inputColumns";
import { column, type ModelLayout } from "./modelLayout";
import { notWhole } from "./outsideOf";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";
import { termCells } from "./termsUsed";
import { columnBlocks, columnNumberFormats, type WorkingColumn } from "./workingBlock";
import { segmentOptionsRefused, segmentOptionWorkings } from "./segmentOptionWorkings";
import { PRINTED_SEGMENT_WORKING, SEGMENT_OPTION_WORKING, SEGMENT_WORKING } from "./workingColumns";

const MAX_SIZE = "1E+9";

export function segmentWorkings(layout: InLanguage<ModelLayout>): SheetPart {
  const { segmentWorkings: rows, t } = layout;
  const band = section(rows.header - 2, t.model.workingsSegments, t.model.workingsSegmentsExplained);
  const columns = columnsOf(layout);
  const options = layout.options.segments.length > 0 ? segmentOptionWorkings(layout) : { blocks: [], formats: [] };
  const { name: first, clientsBefore: second, foundBy: last, industry, clients, number: end } = SEGMENT_WORKING;
  return {
    blocks: [...band.blocks, ...columnBlocks(SEGMENT_WORKING, columns, rows), ...options.blocks],
    formats: [
      ...band.formats,
      { range: `${first}${rows.header}:${last}${rows.header}`, style: "header" },
      { range: `${second}${rows.header}:${last}${rows.header}`, align: "right", wrap: true },
      { range: `${first}${rows.first}:${last}${rows.last}`, style: "working" },
      ...columnNumberFormats(PRINTED_SEGMENT_WORKING, columns, rows),
      { range: `${industry}${rows.header}:${end}${rows.header}`, style: "header", align: "right" },
      { range: `${industry}${rows.first}:${end}${rows.last}`, style: "working" },
      { range: `${clients}${rows.first}:${end}${rows.last}`, numberFormat: "count" },
      ...options.formats,
    ],
    names: [
      {
        name: `${layout.prefix}_SegmentRows`,
        range: `${first}${rows.header}:${last}${rows.last}`,
        comment: t.model.nameOfSegmentWorkings,
      },
    ],
  };
}

function columnsOf(layout: InLanguage<ModelLayout>): Readonly<Record<keyof typeof SEGMENT_WORKING, WorkingColumn>> {
  const { segments, segmentWorkings: rows, t } = layout;
  const { transfer } = termCells(layout);
  const c = SEGMENT_WORKING;
  const position = `(ROW()-ROW($${c.name}$${rows.header}))`;
  const typed = (input: SegmentColumn): string => blockCell(SEGMENT_INPUT[input], segments, position);
  const number = (input: SegmentColumn): string => `N(${typed(input)})`;
  const filled = (text: string): string => `=IF($${c.name}{r}="",0,${text})`;
  const soFar = (letter: string): string => `$${letter}$${rows.first}:$${letter}{r}`;
  const [term, churn] = [number("Term"), number("Churn")];
  const option = SEGMENT_OPTION_WORKING;
  const hasOptions = layout.options.segments.length > 0;
  /** Deployments before the plan, in the industry of the row and in others. */
  const priorHere = hasOptions ? `+$${option.prior}{r}` : "";
  const priorElsewhere = hasOptions ? `+SUM(${column(option.priorOnce, rows)})-$${option.prior}{r}` : "";
  const contribution = hasOptions
    ? `(${number("Price")}+${number("Fee")}*$${option.feeMonths}{r}-${number("Run cost")}*${c.monthsServed}{r})*$${option.exchange}{r}`
    : `${number("Price")}+(${number("Fee")}-${number("Run cost")})*${c.monthsServed}{r}`;
  return {
    name: {
      header: t.model.segmentRow,
      formula: `=IF(${position}>${blockRows(SEGMENT_INPUT.Segment, segments)},"",TRIM(${typed("Segment")}))`,
    },
    clientsBefore: {
      header: t.model.clientsBefore,
      formula: `=N(${c.clientsBefore}{p})+N($${c.clients}{p})`,
      format: "count",
    },
    ofIndustry: {
      header: t.model.ofItsIndustry,
      // The industry's clients down to this row, less the clients of this row.
      formula: filled(`SUMPRODUCT(--(${soFar(c.industry)}=$${c.industry}{r}),${soFar(c.clients)})-$${c.clients}{r}`),
      format: "count",
    },
    positionBefore: {
      header: t.model.positionBefore,
      formula: filled(
        `${c.ofIndustry}{r}${priorHere}+${transfer}*(${c.clientsBefore}{r}-${c.ofIndustry}{r}${priorElsewhere})`,
      ),
      format: "working",
    },
    monthsServed: {
      header: t.model.monthsServed,
      // A retention rate too small for a number is 0 in Excel and an error in LibreOffice, so it is set to 0.
      formula: filled(`IF(${churn}=0,${term},(1-IF(${term}*LN(1-${churn})<-700,0,(1-${churn})^${term}))/${churn})`),
      format: "working",
    },
    contribution: {
      header: t.model.contribution,
      formula: filled(contribution),
      format: "money",
    },
    foundBy: {
      header: t.model.foundBy,
      // A segment without clients is skipped, because spreadsheets differ in which of two equal keys they find.
      formula: `=${c.clientsBefore}{r}-IF($${c.clients}{r}=0,0.5,0)`,
      format: "general",
    },
    // To the right of the printed area.
    industry: { header: t.heading("Industry"), formula: `=IF($${c.name}{r}="","",TRIM(${typed("Industry")}))` },
    clients: { header: t.heading("Clients"), formula: filled(`ROUND(${number("Clients")},0)`) },
    refused: {
      header: t.reasons.refused1,
      formula: filled(refused(number, column(c.name, rows), segmentOptionsRefused(layout))),
    },
    number: {
      header: t.reasons.number,
      // The cell above the first row is a text, which MAX ignores.
      formula: filled(`MAX($${c.number}$${rows.header}:$${c.number}{p})+1`),
    },
  };
}

/** 1 if the functions refuse the row, as src/plan/readSegments does; the deployment table then shows no figure. */
function refused(number: (input: SegmentColumn) => string, names: string, options: readonly string[]): string {
  const [clients, term, churn, size] = [number("Clients"), number("Term"), number("Churn"), number("Size")];
  const amounts = [number("Entry"), number("Acquisition"), number("Run cost")];
  const wrong = [
    ...[clients, ...amounts, term, churn].map((value) => `${value}<0`),
    notWhole(clients),
    notWhole(term),
    `${term}>${MAX_MONTHS}`,
    `${churn}>=1`,
    `${size}<=0`,
    `${size}>${MAX_SIZE}`,
    `SUMPRODUCT(--(${names}=$${SEGMENT_WORKING.name}{r}))>1`,
    ...options,
  ];
  return `IF(OR(${wrong.join(",")}),1,0)`;
}
