import * as fc from "fast-check";

/** One seed, so that a run can be repeated; `SEED=7 RUNS=3000 npx jest test/engine` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20261123) });
