import * as fc from "fast-check";

/** A fixed seed makes runs reproducible. `SEED=7 RUNS=3000 npx jest test/engine` tests other values. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261123) });
