/** Two charts beside the figures, and the cells of the point that marks breakeven on them. */
import type { Template } from "../../plan/templates/Template";
import type { ChartSeries } from "../SheetSpec";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { termCells } from "./termsUsed";

const MARK = "Breakeven, else the last client";

export function charts({ currency }: Template, layout: ModelLayout): SheetPart {
  const { ladder, results } = layout;
  const { clients } = termCells(layout);
  const drawn = (letter: string, rows: Rows = ladder): string => `${letter}${rows.first}:${letter}${rows.last}`;
  const x = drawn("O");
  const below = column("L", ladder);
  const laddered = `MIN(N(${clients}),ROWS(${below}))`;
  const at = (letter: string): string =>
    `=IF(ISNUMBER(${clients}),LOOKUP($T$${ladder.first},${column("B", ladder)},${column(letter, ladder)}),0)`;
  const marked = (letter: string): ChartSeries => ({
    name: MARK,
    x: `T${ladder.first}`,
    y: `${letter}${ladder.first}`,
    role: "mark",
  });
  return {
    blocks: [
      {
        at: `T${ladder.header}`,
        cells: [
          ["Mark at", "Unit cost", "Cumulative margin"],
          [{ formula: `=MIN(MAX(${below})+1,${laddered})` }, { formula: at("E") }, { formula: at("K") }],
        ],
      },
    ],
    formats: [
      { range: `T${ladder.header}:V${ladder.header}`, style: "header", align: "right" },
      { range: `T${ladder.first}:V${ladder.first}`, style: "working", numberFormat: "money" },
    ],
    charts: [
      {
        name: "Unit cost and contribution",
        title: "Unit cost against what a client brings",
        series: [
          { name: "Unit cost", x, y: drawn("P"), role: "cost" },
          { name: "Contribution less acquisition", x, y: drawn("Q"), role: "price" },
          marked("U"),
        ],
        xTitle: "Deployment",
        yTitle: currency,
        from: `E${results.header - 2}`,
        to: `J${results.last}`,
      },
      {
        name: "Cumulative margin",
        title: "Cumulative margin",
        series: [{ name: "Cumulative margin", x, y: drawn("R"), role: "margin" }, marked("V")],
        xTitle: "Deployment",
        yTitle: currency,
        from: `K${results.header - 2}`,
        to: `M${results.last}`,
      },
    ],
  };
}
