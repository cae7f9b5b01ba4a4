import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

export const root = path.resolve(__dirname, "../..");

const FOLDERS = { production: "dist", preview: ".cache/preview" } as const;

/** The folder of a build that is newer than every source. Builds first if necessary. */
export async function freshBuild(kind: keyof typeof FOLDERS): Promise<string> {
  await promisify(execFile)(process.execPath, [path.join(root, "scripts/freshBuild.mjs"), kind], { cwd: root });
  return path.join(root, FOLDERS[kind]);
}
