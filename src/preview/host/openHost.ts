import { type IRange, IUndoRedoService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { OpenGrid } from "../openGrid";
import { counted, type CountedArea } from "./address";
import { Host, type Spills } from "./Host";
import { watchGrid } from "./watchGrid";
import { Worksheet } from "./objects/Worksheet";

/** Runs real office.js batches on the grid. */
export function openHost({ grid, univer, names, unit }: OpenGrid): Host {
  const injector = univer.__getInjector();
  const host = new Host(
    grid,
    (owner, sheetId) => new Worksheet(owner, sheetId),
    names,
    spillsOf(unit, injector.get(FormulaDataModel)),
  );
  const undo = injector.get(IUndoRedoService);
  host.forgetUndo = () => undo.clearUndoRedo(unit);
  undo.undoRedoStatus$.subscribe(() => host.undoChanged());
  watchGrid(host);
  return host;
}

/** The grid stores spilled values beside its cells. */
function spillsOf(unit: string, formulas: FormulaDataModel): Spills {
  return {
    areas(sheetId) {
      const rows: readonly Readonly<Record<string, IRange>>[] = Object.values(
        formulas.getArrayFormulaRange()[unit]?.[sheetId] ?? {},
      );
      return rows.flatMap((row) => Object.values(row)).map(areaOf);
    },
    cellAt: (sheetId, row, column) => formulas.getArrayFormulaCellData()[unit]?.[sheetId]?.[row]?.[column] ?? undefined,
  };
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): CountedArea =>
  counted({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
