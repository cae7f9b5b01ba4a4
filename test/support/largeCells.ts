import type { ModelCells } from "../../src/workbook/model/Model";

/**
 * Cells of a plan with the given numbers of drivers and segments, each with its own curve and clients. The plan is
 * valid, and takes longer to compute than the time between two frames.
 */
export function largeCells(drivers: number, segments: number, price: number): ModelCells {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const curves = ["unit", "average", "dejong"];
  return {
    drivers: [
      ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve"],
      ...numbers(drivers).map((i) => [
        ...[`Driver ${i}`, i % 2 === 0 ? "Expert" : "Other", 1 + i / 7, 1000 + 17 * i],
        ...[0.7 + (i % 25) / 100, i % 3 === 0 ? 0.5 : 0, curves[i % 3] ?? "unit"],
      ]),
    ],
    segments: [
      ["Segment", "Industry", "Clients", "Price", "Entry", "Acquisition", "Fee", "Run cost", "Term", "Churn"],
      ...numbers(segments).map((i) => [
        ...[`Segment ${i}`, `Industry ${i % 3}`, 8 + (i % 5), price * (1 - i / segments / 3)],
        ...[1000 * (i % 4), 100, 30 + (i % 7), 20, 36, 0.01],
      ]),
    ],
    terms: [
      ["Term", "Value"],
      ...[["Non-recurring cost", 5e6] as const, ["Transfer", 0.3] as const, ["Experts", 400] as const],
      ...[["Start rate", 5] as const, ["Ramp", 0.02] as const, ["Max rate", 200] as const],
      ...[["Horizon", 120] as const, ["Discount rate", 0.1] as const, ["Payment delay", 2] as const],
    ],
  };
}
