/**
 * Stored formulas as a custom XML part. The root contains JSON in base64, so that a search for formulas in a saved file
 * finds none, and no XML reader changes blanks or quotes.
 */
import { WorkbookError } from "../office/WorkbookError";
import type { StoredFormulas, StoredCell, StoredName, Scalar } from "./StoredFormulas";

export const NAMESPACE = "urn:rollout-economics:kept-formulas";
const VERSION = 1;
const ROOT = /<(?:[\w.-]+:)?kept\b([^>]*)>([A-Za-z0-9+/=\s]*)<\//;

export function storedFormulasXml(kept: StoredFormulas): string {
  const bytes = new TextEncoder().encode(JSON.stringify(kept));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `<kept xmlns="${NAMESPACE}" version="${VERSION}">${btoa(binary)}</kept>`;
}

/**
 * The part may have been changed to contain anything, so only data of the right shape is accepted, copied into new
 * objects.
 */
export function storedFormulasFrom(xml: string): StoredFormulas {
  const [, attributes = "", content] = ROOT.exec(xml) ?? [];
  const version = Number(/\bversion\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]);
  if (version > VERSION) throw new WorkbookError({ kind: "keptByNewer" });
  if (content === undefined || version !== VERSION) throw damaged();
  try {
    const bytes = Uint8Array.from(atob(content.replaceAll(/\s/g, "")), (letter) => letter.charCodeAt(0));
    const found = objectOf(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return {
      sheets: listOf(found.sheets).map((one) => ({ id: textOf(one.id), name: textOf(one.name) })),
      cells: listOf(found.cells).map(cellFrom),
      names: listOf(found.names).map(nameFrom),
    };
  } catch {
    throw damaged();
  }
}

const damaged = (): WorkbookError => new WorkbookError({ kind: "keptDamaged" });

class UnexpectedContent extends Error {}

function cellFrom(one: Readonly<Record<string, unknown>>): StoredCell {
  const [row, column] = [indexOf(one.row), indexOf(one.column)];
  const formula = textOf(one.formula);
  if (!/^'?=/.test(formula)) throw new UnexpectedContent();
  const written = arrayOf(one.written).map((line) => arrayOf(line).map(scalarOf));
  const width = written[0]?.length ?? 0;
  if (width === 0 || written.some((line) => line.length !== width)) throw new UnexpectedContent();
  return { sheetId: textOf(one.sheetId), sheet: textOf(one.sheet), row, column, formula, written };
}

function nameFrom(one: Readonly<Record<string, unknown>>): StoredName {
  const formula = textOf(one.formula);
  if (!formula.startsWith("=")) throw new UnexpectedContent();
  return { name: textOf(one.name), formula, written: textOf(one.written) };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UnexpectedContent();
  return value as Readonly<Record<string, unknown>>;
}

function arrayOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnexpectedContent();
  return value as readonly unknown[];
}

const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] => arrayOf(value).map(objectOf);

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new UnexpectedContent();
  return value;
}

function indexOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= 1_048_576)
    throw new UnexpectedContent();
  return value;
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new UnexpectedContent();
}
