import type { InputRef } from "../engine/risk/Uncertainty";
import { inputSchema } from "./inputSchema";
import { measuresPercentage } from "./schema";

/** Whether people read and type the figure as a percentage. */
export const isPercentage = (target: InputRef): boolean => measuresPercentage(inputSchema(target));
