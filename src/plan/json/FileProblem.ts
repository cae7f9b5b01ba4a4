import type { Issue } from "../Issue";

/** A mistake in a file: where it stands in it, what was found, what is allowed. */
export type FileProblem = Readonly<{
  /** "drivers[2].slope"; blank: the file as a whole. */
  path: string;
  issue: Issue;
}>;
