import type { ModelCells } from "./Model";
import { isPending } from "../office/cellErrors";

/** A cell of the model waits for a function: its value is neither an input yet nor an issue. */
export const isCalculating = ({ drivers, segments, terms, clients = [] }: ModelCells): boolean =>
  [drivers, segments, terms, clients].some((block) => block.some((row) => row.some(isPending)));
