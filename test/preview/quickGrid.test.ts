/** A newer version of the grid may spell its code in another way; what quickGrid replaces must still be found. */
import { readFileSync } from "node:fs";
import path from "node:path";

const quickGrid = jest.requireActual<(source: string) => string>("../../webpack/quickGrid");

const library = (name: string, form: "es" | "cjs"): string =>
  readFileSync(path.join(__dirname, "../../node_modules/@univerjs", name, "lib", form, "index.js"), "utf8");

describe.each(["es", "cjs"] as const)("the %s build of the grid", (form) => {
  test("sets fields, remembers formulas and looks them up as quickGrid has it", () => {
    const quick = quickGrid(library("engine-formula", form));
    expect(quick).not.toContain('_defineProperty(this, "');
    expect([...quick.matchAll(/^const FORMULA_CACHE_LRU_COUNT\S* = (\S+);$/gm)].map(([, count]) => count)).toEqual([
      "1e6",
      "1e6",
      "1e6",
    ]);
    expect(quick).not.toMatch(/hashAlgorithm\)?\(formulaString/);
    expect(quick).toContain("function replaceRefPrefixString(token) {\n\tif (!/^[ @+-]/.test(token)) return token;");
  });

  test("calculates soon after an edit as quickGrid has it", () => {
    const quick = quickGrid(library("sheets-formula", form));
    expect(quick).toMatch(/\t_?this\._waitingCommandQueue = \[\];\s+\}, 5\);/);
    expect(quick).toContain("startWatchdog = 50)");
  });
});
