import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

export type BrowserFiles = Readonly<{ executable: string; environment: Readonly<Record<string, string>> }>;

const run = promisify(execFile);
const root = path.resolve(__dirname, "../..");
const packageFolder = path.join(root, "node_modules/@sparticuz/chromium");

/** The Chromium of @sparticuz/chromium, unpacked once per version into .cache; undefined if it cannot run here. */
export async function bundledBrowser(): Promise<BrowserFiles | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(packageFolder)) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8")) as { version: string };
  const folder = path.join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const executable = path.join(folder, "chromium");
  return { executable, environment: { ...(await missingLibraries(executable, folder)), ...missingFonts(folder) } };
}

/**
 * Unpacks into a temporary folder that is renamed when complete, because another test file may be unpacking at the same
 * time.
 */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const script = `const c = require("@sparticuz/chromium"); (c.default ?? c).executablePath();`;
  // The package unpacks into the temporary folder, and unpacks its system libraries only if it detects AWS.
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await run(process.execPath, ["-e", script], { cwd: root, env });
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(partial, { recursive: true });
  }
}

/** A minimal system does not have all of Chromium's libraries. Then use those in the package. */
async function missingLibraries(executable: string, folder: string): Promise<Record<string, string>> {
  const { stdout } = await run("ldd", [executable]);
  return stdout.includes("not found") ? { LD_LIBRARY_PATH: path.join(folder, "al2023/lib") } : {};
}

/** Without any font a page shows no text. Then use the fonts in the package. */
function missingFonts(folder: string): Record<string, string> {
  const system = "/usr/share/fonts";
  if (existsSync(system) && readdirSync(system).length > 0) return {};
  const configuration = path.join(folder, "fonts.conf");
  const fonts = path.join(folder, "fonts");
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: configuration };
}
