import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { freshBuild } from "../support/freshBuild";

/** `name` is the path of the page in docs/, such as "how-to/fit-a-slope.html". */
export type BuiltPage = Readonly<{ name: string; document: Document }>;

/** The documentation in the built form. */
export async function builtPages(): Promise<readonly BuiltPage[]> {
  const folder = path.join(await freshBuild("production"), "docs");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll(path.sep, "/"))
    .map((name) => ({ name, document: new JSDOM(readFileSync(path.join(folder, name), "utf8")).window.document }));
}

/** Text as displayed: runs of spaces and line breaks become one space. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, " ").trim();
