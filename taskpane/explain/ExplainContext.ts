import { createContext } from "react";
import type { Model } from "../../src/workbook/Model";
import type { CellPlace } from "../../src/workbook/selectCells";

/** What an explanation can lead to; absent where there is no workbook, and then nothing is offered. */
export type ExplainActions = Readonly<{
  model: Model;
  busy: boolean;
  select: (place: CellPlace) => void;
}>;

export const ExplainContext = createContext<ExplainActions | undefined>(undefined);
