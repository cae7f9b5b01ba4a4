import type { Issue } from "../Issue";

/** An issue in a file: its path, the value found, and the values allowed. */
export type FileProblem = Readonly<{
  /** Such as "drivers[2].slope". Blank: the whole file. */
  path: string;
  issue: Issue;
}>;
