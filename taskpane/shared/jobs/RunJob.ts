import { createContext, useContext } from "react";
import type { JobInput, JobOutput, JobName } from "./Jobs";

/** Runs a job outside the pane's thread, which never waits for it. An aborted job is ended and returns nothing. */
export type RunJob = <K extends JobName>(name: K, input: JobInput<K>, signal: AbortSignal) => Promise<JobOutput<K>>;

export const RunJobContext = createContext<RunJob>(() => Promise.reject(new Error("nothing does jobs here")));

export const useRunJob = (): RunJob => useContext(RunJobContext);
