/** One row for each row of the segments: where it begins, what was learnt before it, what one of its clients brings. */
import type { ModelLayout } from "./modelLayout";
import type { Part } from "./Part";
import { rowsOf } from "./rowsOf";
import { section } from "./section";
import { termCells } from "./termsUsed";

const HEADERS = [
  "Segment row",
  "Clients before",
  "Of its industry",
  "Position before",
  "Months served",
  "Contribution",
  "Found by",
];

export function segmentWorkings(layout: ModelLayout): Part {
  const { segments, segmentWorkings: rows } = layout;
  const { transfer } = termCells(layout);
  const band = section(
    rows.header - 2,
    "Workings: segments",
    "Position: experience in the industry, and the share of that won elsewhere.",
  );
  // From the first row down to this one: the industry's clients, those of this row taken off again.
  const soFar = (letter: string): string => `$${letter}$${segments.first}:${letter}{i}`;
  const formulas = [
    `=IF(B{i}="","",B{i})`,
    `=N(C{p})+N(D{a})`,
    `=SUMPRODUCT(--(${soFar("C")}=C{i}),${soFar("D")})-N(D{i})`,
    `=D{r}+${transfer}*(C{r}-D{r})`,
    // What stays of a client after so long that no number holds it is 0 in Excel, and an error in LibreOffice.
    `=IF(N(K{i})=0,N(J{i}),(1-IF(N(J{i})*LN(1-K{i})<-700,0,(1-K{i})^J{i}))/K{i})`,
    `=N(E{i})+(N(H{i})-N(I{i}))*F{r}`,
    // A segment without clients is passed over: which of two equal keys is found differs by spreadsheet.
    `=C{r}-IF(N(D{i})=0,0.5,0)`,
  ];
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [HEADERS, ...rowsOf(rows, formulas, segments)] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:H${rows.header}`, style: "header" },
      { range: `C${rows.header}:H${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:H${rows.last}`, style: "working" },
      { range: `C${rows.first}:D${rows.last}`, numberFormat: "count" },
      { range: `E${rows.first}:F${rows.last}`, numberFormat: "working" },
      { range: `G${rows.first}:G${rows.last}`, numberFormat: "money" },
      { range: `H${rows.first}:H${rows.last}`, numberFormat: "general" },
    ],
    names: [
      {
        name: `${layout.prefix}_SegmentRows`,
        range: `B${rows.header}:H${rows.last}`,
        comment: "Segments made ready for the ladder",
      },
    ],
  };
}
