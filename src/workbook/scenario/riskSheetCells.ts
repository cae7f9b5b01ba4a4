import type { Area } from "../../a1/area";
import type { Grid } from "./readModelSheet";

type NamedArea = Readonly<{ name: string; area: Area; comment: string }>;

/** The cells of a sheet of uncertain inputs or of a simulation: their contents and their displayed figures. */
export type RiskSheetCells = Readonly<{
  name: string;
  grid: Grid;
  numberFormats: readonly (readonly unknown[])[];
  /** The uncertain inputs. */
  block: NamedArea;
  /** Their correlations. */
  correlations: NamedArea | undefined;
}>;
