import { createContext } from "react";
import type { ChartPicture } from "../../../src/workbook/insert/insertChart";

/** What can be done with a chart of the pane besides looking at it; absent where there is no workbook. */
export type ChartActions = Readonly<{
  busy: boolean;
  /** What amounts of money are in, where the model tells it. */
  currency?: string;
  insert: (picture: ChartPicture) => void;
}>;

export const ChartActionsContext = createContext<ChartActions | undefined>(undefined);
