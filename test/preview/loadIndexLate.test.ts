/** The grid's index of ranges finds overlapping ranges, however they were added. */
import { RTree } from "@univerjs/core";
import fc from "fast-check";
import { loadIndexLate } from "../../src/preview/loadIndexLate";

loadIndexLate();

const rows = fc.tuple(fc.nat(30), fc.nat(6)).map(([startRow, more]) => ({ startRow, endRow: startRow + more }));
const columns = fc.tuple(fc.nat(9), fc.nat(3)).map(([startColumn, more]) => ({
  startColumn,
  endColumn: startColumn + more,
}));
const area = fc.tuple(rows, columns).map(([down, across]) => ({ ...down, ...across }));
type Area = (typeof area extends fc.Arbitrary<infer One> ? One : never) & object;
const overlap = (a: Area, b: Area): boolean =>
  a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

const step = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), area }),
  fc.record({ do: fc.constant("search" as const), area }),
  fc.record({ do: fc.constant("remove" as const), at: fc.nat() }),
);

test("a search finds exactly the overlapping ranges, after inserts, removals and searches in any order", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const tree = new RTree();
      const item = (range: Area, id: number) => ({ unitId: "book", sheetId: "sheet", range, id });
      const kept = new Map<number, Area>();
      const search = (range: Area): readonly unknown[] => [...tree.bulkSearch([item(range, 0)])].sort();
      steps.forEach((one, id) => {
        if (one.do === "insert") {
          tree.insert(item(one.area, id));
          kept.set(id, one.area);
        } else if (one.do === "remove") {
          const [found, range] = [...kept][one.at % Math.max(1, kept.size)] ?? [];
          if (found === undefined || range === undefined) return;
          tree.remove(item(range, found));
          kept.delete(found);
        } else {
          const expected = [...kept].flatMap(([key, range]) => (overlap(range, one.area) ? [key] : []));
          expect(search(one.area)).toEqual(expected.sort());
        }
      });
      const all = { startRow: 0, endRow: 99, startColumn: 0, endColumn: 99 };
      expect(search(all)).toEqual([...kept.keys()].sort());
      tree.insert(item(all, steps.length));
      expect(JSON.stringify(tree.toJSON())).toContain(`"id":${steps.length}`);
    }),
  );
});
