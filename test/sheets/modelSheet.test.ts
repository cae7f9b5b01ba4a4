import { blankModel } from "../../src/plan/templates/blankModel";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { modelLayout, rowsIn } from "../../src/sheets/model/modelLayout";
import { modelSheet } from "../../src/sheets/model/modelSheet";
import { cellsOf, foreignFunctions, formulasOf, shapesOf } from "../support/sheetSpec";

const spec = modelSheet(factoryInspection, { sheetName: "Model", prefix: "Rollout" });
const layout = modelLayout(factoryInspection, "Rollout");

test("the sheet uses only functions of Excel 2016 and LibreOffice, besides ROLLOUT", () => {
  const known =
    "ABS AND COUNT COUNTA COUNTIF COUNTIFS ERROR.TYPE IF IFERROR IFNA INDEX ISERROR ISNUMBER LEFT LEN LN LOOKUP LOWER MATCH MAX MIN N OR PV ROUND ROUNDUP ROW ROWS SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM";
  expect(foreignFunctions(spec, known)).toEqual([]);
});

test("the sheet has no structured reference, no spill, no external workbook and no web reference", () => {
  expect(formulasOf(spec).filter((text) => /\[|#\)|@|HYPERLINK|WEBSERVICE|https?:/.test(text))).toEqual([]);
});

test("each column of the deployment table and of the workings has one formula", () => {
  const starts = [
    [layout.deploymentTable, `B${layout.deploymentTable.header}`],
    [layout.deploymentTable, `O${layout.deploymentTable.header}`],
    [layout.driverWorkings, `B${layout.driverWorkings.header}`],
    [layout.segmentWorkings, `B${layout.segmentWorkings.header}`],
  ] as const;
  for (const [rows, at] of starts) expect([at, shapesOf(spec, rows, at).size]).toEqual([at, 1]);
});

test("names cover header, rows and spare rows; tables cover the rows in use and do not overlap", () => {
  const named = Object.fromEntries(spec.names.map(({ name, range }) => [name, range]));
  expect(named).toEqual({
    Rollout_Terms: `B${layout.terms.header}:C${layout.terms.last}`,
    Rollout_Drivers: `B${layout.drivers.header}:K${layout.drivers.last}`,
    Rollout_Segments: `B${layout.segments.header}:M${layout.segments.last}`,
    Rollout_Clients: `B${layout.clients.header}:E${layout.clients.last}`,
    Rollout_Client1: `B${layout.clientWorkings.first}:C${layout.clientWorkings.last}`,
    Rollout_Client2: `E${layout.clientWorkings.first}:F${layout.clientWorkings.last}`,
    Rollout_Client3: `H${layout.clientWorkings.first}:I${layout.clientWorkings.last}`,
    Rollout_TermsUsed: `B${layout.termsUsed.header}:D${layout.termsUsed.last}`,
    Rollout_DriverRows: `B${layout.driverWorkings.header}:L${layout.driverWorkings.last}`,
    Rollout_SegmentRows: `B${layout.segmentWorkings.header}:H${layout.segmentWorkings.last}`,
    Rollout_Checks: `B${layout.checks.header}:H${layout.checks.last}`,
    Rollout_Ladder: `B${layout.deploymentTable.header}:L${layout.deploymentTable.last}`,
  });
  expect(spec.tables.map(({ range }) => range)).toContain(`B${layout.drivers.header}:K${layout.drivers.last - 8}`);
});

test("blocks do not overlap", () => {
  const cells = cellsOf(spec);
  expect(new Set(cells).size).toBe(cells.length);
});

test("the deployment table has room for more clients, up to a maximum length", () => {
  const rows = (clients: number): number => {
    const [segment] = factoryInspection.segments;
    if (segment === undefined) throw new Error("no segment");
    const { first, last } = modelLayout(
      { ...factoryInspection, segments: [{ ...segment, clients }] },
      "R",
    ).deploymentTable;
    return last - first + 1;
  };
  expect([rows(3), rows(100), rows(5000)]).toEqual([60, 130, 200]);
});

test("every figure of the template has a source", () => {
  const { drivers, segments, terms, clients } = factoryInspection;
  const sources = [...drivers, ...segments, ...terms, ...clients.rows];
  expect(sources.filter(({ source }) => source.trim() === "")).toEqual([]);
});

test("the deployment table of the blank model holds two hundred clients", () => {
  expect(rowsIn(modelLayout(blankModel, "Rollout").deploymentTable)).toBe(200);
});
