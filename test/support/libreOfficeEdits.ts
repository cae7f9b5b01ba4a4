/** Inserts, deletes, cuts and sorts rows of a saved file in LibreOffice, and reads the cells after each edit. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const LIMIT = 280_000;
/** The system's own Python comes first, because LibreOffice's bridge is installed for it. */
const PYTHONS = ["/usr/bin/python3", "python3"];

export type RowEdit = Readonly<{
  sheet: string;
  /** New contents, by address at the time of the edit. */
  cells?: Readonly<Record<string, unknown>>;
}> &
  (
    | Readonly<{ do: "insert" | "delete"; row: number; count?: number }>
    | Readonly<{ do: "cut"; row: number; before: number }>
    | Readonly<{ do: "paste"; row: number; to: number }>
    | Readonly<{
        do: "sort";
        range: string;
        /** The column of the range, starting at 0. */
        field: number;
        ascending: boolean;
      }>
    | Readonly<{ do: "put" }>
  );
export type EditedFile = Readonly<{
  bytes: Uint8Array;
  /** Each step consists of several edits or none; the cells are read after each step. */
  steps: readonly (readonly RowEdit[])[];
  /** Each step is undone before the next one: to load a file takes longer than to edit it. */
  undone?: boolean;
  /** By a freely chosen key. */
  read: Readonly<Record<string, RequestedArea>>;
}>;
export type RequestedArea = Readonly<{
  /** A workbook name or "Sheet!A1:B2". */
  at: string;
  /** The columns to read, starting at 0; otherwise all. Errors are found in all columns. */
  columns?: readonly number[];
}>;
export type CellError = Readonly<{ error: number; formula: string }>;
export type EditedCell = string | number | CellError;
/** Undefined if the name no longer refers to cells. */
export type EditedArea = Readonly<{
  cells: readonly (readonly EditedCell[])[];
  /** The first cell in error. */
  error: CellError | null;
}> | null;
export type EditedState = Readonly<Record<string, EditedArea>>;

/** Null if no Python can connect to LibreOffice. */
export async function pythonWithUno(): Promise<string | null> {
  for (const python of PYTHONS) {
    try {
      await run(python, ["-c", "import uno"]);
      return python;
    } catch {
      // Try the next one.
    }
  }
  return null;
}

/** For each file, its cells after each step. One start of LibreOffice for all files. */
export async function editedInLibreOffice(
  { soffice, python }: Readonly<{ soffice: string; python: string }>,
  files: readonly EditedFile[],
): Promise<readonly (readonly EditedState[])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollout-edits-"));
  try {
    const jobs = await Promise.all(
      files.map(async ({ bytes, steps, undone = false, read }, index) => {
        const file = path.join(folder, `${index}.xlsx`);
        await writeFile(file, bytes);
        return { file, steps, undone, read };
      }),
    );
    const [job, answer] = [path.join(folder, "job.json"), path.join(folder, "answer.json")];
    await writeFile(job, JSON.stringify(jobs));
    await run(python, [path.join(__dirname, "libreOfficeEdits.py"), soffice, job, answer], { timeout: LIMIT });
    return JSON.parse(await readFile(answer, "utf8")) as readonly (readonly EditedState[])[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
