/** The content of a PDF: its pages, and the text of one page if pdftotext (poppler) is installed. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

export const pagesOf = (bytes: Uint8Array): number =>
  [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g),
  ].length;

/** Undefined if pdftotext is not installed. */
export async function pageText(bytes: Uint8Array, page: number): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollout-pdf-"));
  try {
    const file = path.join(folder, "page.pdf");
    await writeFile(file, bytes);
    const args = ["-f", String(page), "-l", String(page), "-layout", file, "-"];
    return (await promisify(execFile)("pdftotext", args)).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
