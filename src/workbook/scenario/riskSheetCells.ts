import type { Area } from "../../a1/area";
import type { Grid } from "./readModelSheet";

type NamedArea = Readonly<{ name: string; area: Area; comment: string }>;

/** A sheet of uncertain inputs or of a simulation by its cells: what they hold and how their figures read. */
export type RiskSheetCells = Readonly<{
  name: string;
  grid: Grid;
  numberFormats: readonly (readonly unknown[])[];
  /** The uncertain inputs. */
  block: NamedArea;
  /** Which of them move together. */
  links: NamedArea | undefined;
}>;
