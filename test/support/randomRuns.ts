/** How many random cases a test tries: a share of RUNS, which is 1000 unless the environment says otherwise. */
export const randomRuns = (share = 1): number => Math.ceil(Number(process.env["RUNS"] ?? 1000) * share);
