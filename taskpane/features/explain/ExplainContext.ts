import { createContext } from "react";
import type { Model } from "../../../src/workbook/model/Model";
import type { CellTarget } from "../../../src/workbook/model/selectCells";

/** Where an explanation or an empty view can lead to. Absent without a model: then no link is offered. */
export type ExplainActions = Readonly<{
  model: Model;
  busy: boolean;
  select: (target: CellTarget) => void;
  openView: (view: "inputs" | "scenarios") => void;
}>;

export const ExplainContext = createContext<ExplainActions | undefined>(undefined);
