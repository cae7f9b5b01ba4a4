/** LibreOffice as an independent reader of our files: it calculates every formula and writes the results. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const MAC = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const LIMIT = 240_000;

export const MISSING = `LibreOffice is not installed: the tests that recalculate a file are skipped.
Install it (Debian: apt-get install --no-install-recommends libreoffice-calc-nogui) or set SOFFICE_PATH.`;

/** The LibreOffice named by SOFFICE_PATH (which must exist), otherwise the first one found on this system. */
export function installedLibreOffice(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment["SOFFICE_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`SOFFICE_PATH names ${named}, and there is no such file.`);
    return named;
  }
  return candidates(environment).find((file) => existsSync(file));
}

/**
 * `describe` if LibreOffice is installed, otherwise a skip with a message, or an error if REQUIRE_LIBREOFFICE is set.
 */
export function describeWithLibreOffice(name: string, tests: (soffice: string) => void): void {
  const soffice = installedLibreOffice(process.env);
  if (soffice !== undefined) {
    describe(name, () => {
      tests(soffice);
    });
    return;
  }
  if ((process.env["REQUIRE_LIBREOFFICE"] ?? "") !== "") throw new Error(`REQUIRE_LIBREOFFICE is set.\n${MISSING}`);
  console.warn(MISSING);
  describe.skip(`${name} (LibreOffice is not installed)`, () => {
    tests("");
  });
}

/**
 * The files, by name, as LibreOffice writes them after calculation, in the given language. One start of LibreOffice for
 * all files.
 */
export const recalculated = (
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
  locale?: string,
): Promise<ReadonlyMap<string, Uint8Array>> =>
  converted(soffice, files, { to: "xlsx:Calc MS Excel 2007 XML", ending: "xlsx", locale });

/** The first sheet of each file as comma-separated values, without calculation. */
export const firstSheetAsStored = (
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> =>
  converted(soffice, files, { to: "csv:Text - txt - csv (StarCalc):44,34,76", ending: "csv", recalculate: "never" });

/** The files as PDF, by name with the ending .pdf. */
export const printed = (
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> => converted(soffice, files, { to: "pdf:calc_pdf_Export", ending: "pdf" });

type Conversion = Readonly<{
  to: string;
  ending: string;
  locale?: string | undefined;
  /** Whether LibreOffice recalculates the values stored in the file. */
  recalculate?: "always" | "never";
}>;

/** Set in the profile, because by default LibreOffice trusts the stored values of files from known writers. */
const settings = (recalculate: "always" | "never"): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate === "always" ? 0 : 1}</value></prop></item>
</oor:items>`;

async function converted(
  soffice: string,
  files: ReadonlyMap<string, Uint8Array>,
  { to: format, ending, locale, recalculate = "always" }: Conversion,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollout-libreoffice-"));
  try {
    const to = path.join(folder, "calculated");
    await mkdir(to);
    const names = [...files.keys()];
    await Promise.all([...files].map(([name, bytes]) => writeFile(path.join(folder, name), bytes)));
    // Use a separate profile: a LibreOffice that is already open would take over the files and return no result.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    await mkdir(path.join(folder, "profile/user"), { recursive: true });
    await writeFile(path.join(folder, "profile/user/registrymodifications.xcu"), settings(recalculate));
    const args = ["--headless", profile, "--convert-to", format, "--outdir", to, ...names];
    const env = { ...process.env, ...(locale === undefined ? {} : { LC_ALL: locale, LANG: locale }) };
    await promisify(execFile)(soffice, args, { cwd: folder, timeout: LIMIT, env });
    const written = names.map((name) => name.replace(/[^.]*$/, ending));
    return new Map(
      await Promise.all(
        written.map(async (name) => [name, new Uint8Array(await readFile(path.join(to, name)))] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function candidates(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)"].map((name) => environment[name] ?? "");
    return folders.map((folder) => path.join(folder, "LibreOffice\\program\\soffice.com"));
  }
  const folders = (environment["PATH"] ?? "").split(path.delimiter);
  return folders.flatMap((folder) => ["soffice", "libreoffice"].map((name) => path.join(folder, name)));
}
