import { createContext, useContext } from "react";
import type { Asked, Given, JobName } from "./Jobs";

/** Does a job beside the pane, whose thread never waits for it. A job that is aborted is ended and does not answer. */
export type RunJob = <K extends JobName>(name: K, asked: Asked<K>, signal: AbortSignal) => Promise<Given<K>>;

export const RunJobContext = createContext<RunJob>(() => Promise.reject(new Error("nothing does jobs here")));

export const useRunJob = (): RunJob => useContext(RunJobContext);
