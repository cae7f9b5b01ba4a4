import { createContext } from "react";
import type { ChartPicture } from "../../../src/workbook/insert/insertChart";

/** Actions for a chart besides viewing it. Absent if there is no workbook. */
export type ChartActions = Readonly<{
  busy: boolean;
  insert: (picture: ChartPicture) => void;
}>;

export const ChartActionsContext = createContext<ChartActions | undefined>(undefined);
