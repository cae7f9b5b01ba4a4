/** Faults of a file as a whole: its parts, names, styles and shared texts. */
import type { OpenedWorkbook } from "../support/openedWorkbook";
import { elements } from "../support/xml";
import { type Fault, LIMITS, QUOTED } from "./limits";

export function packageFaults({ parts }: OpenedWorkbook, fault: Fault): void {
  const paths = [...parts.keys()];
  if (new Set(paths.map((path) => path.toLowerCase())).size < paths.length) fault("two parts differ by case only");
  for (const [path, xml] of parts) {
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    const ids = [...xml.matchAll(/\bId="([^"]+)"/g)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) fault(`${path} has an id twice`);
    if (xml.includes('TargetMode="External"')) fault(`${path} leads out of the file`);
    for (const [, target = ""] of xml.matchAll(/\bTarget="([^"]+)"/g)) {
      const { pathname } = new URL(target, `file:///${folder}`);
      if (!parts.has(decodeURIComponent(pathname.slice(1)))) fault(`${path} leads to ${target}, which is not there`);
    }
  }
}

export function sheetNameFaults(sheets: readonly string[], fault: Fault): void {
  if (new Set(sheets.map((name) => name.toLowerCase())).size < sheets.length) fault("two sheets have one name");
  for (const name of sheets)
    if (name === "" || name.length > LIMITS.sheetName || /[[\]:*?/\\]|^'|'$|^history$/i.test(name))
      fault(`no sheet may be named ${name}`);
}

/** All names, in lower case. */
export function definedNameFaults(
  items: readonly Element[],
  sheets: readonly string[],
  fault: Fault,
): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const item of items) {
    const name = (item.getAttribute("name") ?? "").toLowerCase();
    const key = `${name} ${item.getAttribute("localSheetId") ?? ""}`;
    if (taken.has(key)) fault(`the name ${name} stands twice`);
    taken.add(key);
    const builtIn = name.startsWith("_xlnm.");
    if (!builtIn && (!/^[a-z_\\][\w.\\?]{0,254}$/.test(name) || /^[a-z]{1,3}\d+$|^r\d*(c\d*)?$|^c\d*$/.test(name)))
      fault(`no name may be ${name}`);
    if ((item.getAttribute("comment") ?? "").length > LIMITS.comment) fault(`the comment of ${name} is too long`);
    if (Number(item.getAttribute("localSheetId") ?? 0) >= sheets.length) fault(`${name} belongs to no sheet`);
    const [, sheet = ""] = QUOTED.exec(item.textContent) ?? [];
    if (!sheets.includes(sheet.replaceAll("''", "'"))) fault(`${name} refers to ${item.textContent}`);
  }
  return new Set([...taken].map((key) => key.split(" ")[0] ?? ""));
}

/** The number of cell formats. */
export function styleFaults(styles: Document, fault: Fault): number {
  const lists = Object.fromEntries(
    ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"].map((name) => {
      const [list] = elements(styles, name);
      const children = [...(list?.children ?? [])];
      const count = list?.getAttribute("count");
      if (typeof count === "string" && Number(count) !== children.length) fault(`${name} counts ${count}`);
      return [name, children] as const;
    }),
  );
  const own = new Set((lists["numFmts"] ?? []).map((one) => one.getAttribute("numFmtId")));
  for (const format of lists["cellXfs"] ?? []) {
    for (const [attribute, list] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
    ] as const)
      if (Number(format.getAttribute(attribute)) >= (lists[list] ?? []).length)
        fault(`a cell format has no ${attribute}`);
    const number = format.getAttribute("numFmtId");
    if (Number(number) >= 164 && !own.has(number)) fault(`the number format ${number ?? ""} is not there`);
  }
  return (lists["cellXfs"] ?? []).length;
}

export function textFaults(xml: string, fault: Fault): void {
  for (const [, attributes = "", text = ""] of xml.matchAll(/<t((?: [^>]*)?)>([^<]*)<\/t>/g)) {
    if (text.length > LIMITS.text) fault("a text is too long");
    if (/^[ \t\r\n]|[ \t\r\n]$|\n/.test(text) && !attributes.includes('xml:space="preserve"'))
      fault(`the spaces of "${text}" get lost`);
  }
}
