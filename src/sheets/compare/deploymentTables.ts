/**
 * Deployment tables side by side, limited to the compared columns: four columns per scenario after the deployment
 * number.
 */
import type { InLanguage } from "../InLanguage";
import { columnLetters } from "../../a1/columns";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { section } from "../model/section";
import type { ComparisonLayout } from "./comparisonLayout";
import { toleranceCell } from "./toleranceCell";
import { figureCell } from "./figureRows";
import { unlessAnyDeleted } from "./deletedScenario";
import { leadCell } from "./leadRows";
import { linkedTableColumn } from "./links";
import { scenarioName } from "./scenarioNames";
import type { SheetMessages } from "../../i18n/sheetMessages";
import type { DeploymentColumn } from "../model/workingColumns";

const COLUMNS = ["client", "total", "margin", "pays"] as const;
type ScenarioColumn = (typeof COLUMNS)[number];
/** The header of each, after the name of the scenario. */
const headersIn = ({ compare }: SheetMessages): Readonly<Record<ScenarioColumn, string>> => ({
  client: compare.colonClient,
  total: compare.colonTotalCost,
  margin: compare.colonCumulativeMargin,
  pays: compare.colonPaysForItself,
});
/** C: the column after the deployment number. */
const FIRST = 2;

export const tableColumn = (
  layout: Pick<ComparisonLayout, "deploymentTable">,
  model: number,
  which: ScenarioColumn,
): string => column(letterOf(model, which), layout.deploymentTable);

export const deploymentColumn = ({ deploymentTable }: Pick<ComparisonLayout, "deploymentTable">): string =>
  column("B", deploymentTable);

export function deploymentTables(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { models, deploymentTable: rows, edge, t } = layout;
  const endings = headersIn(t);
  const band = section(rows.header - 2, t.compare.workingsTables, t.compare.workingsTablesExplained, edge);
  const formulas = models.flatMap((model, index) => {
    const clientsInTable = figureCell(layout, index, "clientsInTable");
    const client = `$${letterOf(index, "client")}{r}`;
    const at = (which: DeploymentColumn): string => `N(INDEX(${linkedTableColumn(model, which)},${client}))`;
    return [
      `=MIN($B{r},MAX(1,${clientsInTable}))`,
      `=${at("totalCost")}`,
      `=${at("cumulativeMargin")}`,
      `=IF(AND($B{r}<=${clientsInTable},${at("unitMargin")}>=-${toleranceCell(layout)}*${at("unitCost")}),1,0)`,
    ];
  });
  const leads = leadFormulas(layout);
  const headers = models.flatMap((_, index) => COLUMNS.map((name) => scenarioName(layout, index, endings[name])));
  const last = columnLetters(FIRST + formulas.length + leads.length - 1);
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          [t.model.deployment, ...headers, t.compare.countsAsMost, t.compare.leavesMostColumn],
          ...rowsOf(rows, [`=ROW()-ROW($B$${rows.header})`, ...formulas, ...leads]),
        ],
      },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${last}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${last}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:${last}${rows.last}`, style: "working", numberFormat: "money" },
      { range: `B${rows.first}:B${rows.last}`, align: "left" },
    ],
  };
}

/**
 * The scenario with the highest cumulative margin, as its position among the columns; 0 for a tie, blank beyond the
 * clients that all scenarios have.
 */
export const leadColumn = (layout: Pick<ComparisonLayout, "deploymentTable" | "models">): string =>
  column(columnLetters(FIRST + COLUMNS.length * layout.models.length + 1), layout.deploymentTable);

/** The lowest margin that counts as the highest, and the scenario that has it. */
function leadFormulas(layout: InLanguage<ComparisonLayout>): readonly string[] {
  const { models } = layout;
  const cells = (which: ScenarioColumn): readonly string[] => models.map((_, model) => `$${letterOf(model, which)}{r}`);
  const margins = cells("margin");
  const sizes = cells("total").map((total, model) => `${total}+ABS(${margins[model] ?? ""})`);
  const least = `$${columnLetters(FIRST + COLUMNS.length * models.length)}{r}`;
  const most = margins.map((margin) => `(${margin}>=${least})`);
  const place = most.reduceRight((rest, one, model) => `IF(${one},${model + 1},${rest})`, "0");
  return [
    `=${unlessAnyDeleted(layout, `MAX(${margins.join(",")})-${toleranceCell(layout)}*(${sizes.join("+")})`)}`,
    `=${unlessAnyDeleted(layout, `IF($B{r}>${leadCell(layout, "common")},"",IF(${most.join("+")}>1,0,${place}))`)}`,
  ];
}

const letterOf = (model: number, which: ScenarioColumn): string =>
  columnLetters(FIRST + COLUMNS.length * model + COLUMNS.indexOf(which));
