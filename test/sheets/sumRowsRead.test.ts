/** Native formulas detect the names that the functions refuse as sums of other rows, in every language. */
import { BESIDE_CHINESE_SUMS, BESIDE_SUMS, isSumRow, SUM_WORDS } from "../../src/plan/headings/sumRow";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { calculate } from "../../src/sheets/calculation/calculate";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { modelLayout } from "../../src/sheets/model/modelLayout";
import { sumRowsRead } from "../../src/sheets/model/sumRowsRead";
import { DRIVER_WORKING, SEGMENT_WORKING } from "../../src/sheets/model/workingColumns";
import type { SheetSpec } from "../../src/sheets/SheetSpec";

const layout = { ...modelLayout(factoryInspection, "Rollout"), t: sheetMessages("en") };
const { driverWorkings, segmentWorkings } = layout;
const INDUSTRY = "Mining";

type Names = Readonly<{ driver?: string; segment?: string }>;

/** Writes these names into the rows of the workings and returns how many of them the formulas count as sums. */
function counted({ driver = "Travel", segment = "Lead plants" }: Names): unknown {
  const { blocks, count } = sumRowsRead(layout);
  const spec: SheetSpec = {
    ...{ name: "Model", formats: [], names: [], tables: [], charts: [], merges: [], columnWidths: {}, rowHeights: {} },
    ...{
      freezeRows: 0,
      showGridlines: false,
      tabColor: "#000000",
      print: { landscape: false, pagesWide: 1, pagesTall: 1, area: "A1:B2" },
    },
    blocks: [
      { at: `${DRIVER_WORKING.name}${driverWorkings.last}`, cells: [[driver]] },
      { at: `${SEGMENT_WORKING.name}${segmentWorkings.first}`, cells: [[segment]] },
      { at: `${SEGMENT_WORKING.industry}${segmentWorkings.last}`, cells: [[INDUSTRY]] },
      ...blocks,
      { at: "A1", cells: [[{ formula: `=${count}` }]] },
    ],
  };
  return calculate([spec], () => undefined)
    .get("Model")
    ?.read(0, 0);
}

const isCounted = (name: string): boolean => Number(counted({ segment: name })) > 0;
/** Drivers have no industry whose sum could be a row. */
const isDriverCounted = (name: string): boolean => Number(counted({ driver: name })) > 0;

/** The cases of the reader's own tests that formulas can detect. */
const SUMS =
  "Total, Totals, TOTAL, Total:, total (65), Total 65, Subtotal, Sub-total, Sub total, Sum, Grand total, Overall, Total clients, Total drivers, Total of all segments, Clients total, Total hardware, Subtotal plants, Mining total, Total mining, Total général, Totaux, Sous-total, Sous total usines, Somme, Ensemble, Total des clients, TOTAL HT, Coût total, 合计, 小计, 总计, 總計, 合計, 共计, 共計, 汇总, 匯總, 合计：, 合计（65）, 客户合计, 总计客户, 小计一, 客户总数, 客户群合计, 甲类小计, Total 客户, ∑, 客户数量合计, 一客户合计, 总计合计, Total 一, Total – clients, « Total », 合计65, Mining total 2, 2026 total".split(
    ", ",
  );
const NAMES =
  "Total station, Totally new, TotalEnergies, Total Energies, Summit, Sum insured, Overall equipment effectiveness, Mining, Ensemble learning, Totem, Sumatra, Customers, Somme-Leuze, Overalls, Average, Mining totalizer, =SUM(A1), @total, 总站, 小计算器, 数据汇总, 共享平台, 汇总平台, 总部, Clients, Cost of goods, Total Farming, Farming total, 成本, Clients (total), Travel (total), Training (overall), Hardware (ensemble), Operations (sum), Plants (subtotal), 培训（合计）, 成本（合计）, 专家（汇总）, Total2 clients, Sum1 clients, ∑ clients".split(
    ", ",
  );

test.each(SUMS)("%s is a sum, for the functions and on the sheet", (name) => {
  expect([isSumRow(name, () => [INDUSTRY]), isCounted(name)]).toEqual([true, true]);
  expect(isDriverCounted(name)).toBe(isSumRow(name));
});

test.each(NAMES)("%s is a name, for the functions and on the sheet", (name) => {
  expect([isSumRow(name, () => [INDUSTRY]), isCounted(name)]).toEqual([false, false]);
  expect(counted({ driver: name })).toBe(0);
});

test("sheet and functions read every listed sum word alike, alone and beside every other word", () => {
  const beside = [...BESIDE_SUMS, ...BESIDE_CHINESE_SUMS, "station", "plants", "站"];
  const names = [
    ...SUM_WORDS,
    ...beside,
    ...["total", "合计"].flatMap((sum) => beside.flatMap((word) => [`${sum} ${word}`, `${word} ${sum}`])),
    ...beside.map((word) => `${word}总计`),
  ];
  const unlike = names.filter((name) => isSumRow(name, () => [INDUSTRY]) !== isCounted(name));
  expect(unlike).toEqual([]);
});

test("the name in the last row of either block counts, and a blank name does not", () => {
  expect(counted({})).toBe(0);
  expect(counted({ driver: "", segment: "" })).toBe(0);
});
