import { columnsFrom } from "../columnsFrom";
import { column } from "../model/modelLayout";
import type { ExecutiveLayout } from "./executiveLayout";

/** Columns of the client chart's data. */
export const CLIENTS = columnsFrom("B", [
  "deployment",
  "client",
  "unitCost",
  "contribution",
  "cumulativeMargin",
  "pays",
  "tolerance",
]);

/** 1 for each deployment that pays for itself. */
export const paysColumn = ({ deploymentTable }: Pick<ExecutiveLayout, "deploymentTable">): string =>
  column(CLIENTS.pays, deploymentTable);
