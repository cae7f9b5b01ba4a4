import type { Relaxation } from "../../hosting/headers";

export const relaxations: readonly Relaxation[];
