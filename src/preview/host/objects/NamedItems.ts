import { areaText, parseReference, sheetText } from "../address";
import type { Host } from "../Host";
import { alreadyExists, invalidArgument, notImplemented } from "../HostError";
import { HostCollection, HostObject, NOTHING, type Nothing } from "../HostObject";
import { type KnownName, markedName, namesOn } from "../sheetNames";
import { Range } from "./Range";

/** Names of the workbook, or those that belong to one of its sheets. */
export class NamedItems extends HostCollection<NamedItem> {
  constructor(
    host: Host,
    private readonly sheetId?: string,
  ) {
    super(host);
  }

  items(): readonly NamedItem[] {
    return namesOn(this.host, this.sheetId).map((known) => new NamedItem(this.host, known));
  }

  find(key: string | number): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted);
  }

  Add(name: string, reference: unknown, comment?: string | null): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name))
      throw invalidArgument(`"${name}" is not a valid name.`);
    if (this.find(name) !== undefined) throw alreadyExists();
    const { host, sheetId } = this;
    const marked = sheetId === undefined ? name : markedName(host, name, sheetId);
    host.setName(marked, referenceText(reference), comment ?? "");
    return new NamedItem(host, { name, sheetId, marked });
  }
}

export class NamedItem extends HostObject {
  constructor(
    host: Host,
    private readonly known: KnownName,
  ) {
    super(host);
  }

  get Name(): string {
    return this.known.name;
  }

  get Type(): string {
    if (this.target() === undefined) throw notImplemented("NamedItem.Type of a formula");
    return "Range";
  }

  get Formula(): string {
    return `=${this.reference}`;
  }

  set Formula(value: unknown) {
    if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
    this.defined.setRef(value.slice(1));
    this.host.namesChanged();
  }

  get Value(): string {
    if (this.target() === undefined) throw notImplemented("NamedItem.Value of a formula");
    return this.reference;
  }

  get Comment(): string {
    return this.defined.getComment() ?? "";
  }

  get Visible(): boolean {
    return true;
  }

  get Scope(): string {
    return this.known.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  GetRange(): Range {
    const target = this.target();
    if (target === undefined) throw invalidArgument(`The name ${this.Name} does not refer to a range.`);
    return target;
  }

  GetRangeOrNullObject(): Range | Nothing {
    return this.target() ?? NOTHING;
  }

  Delete(): void {
    this.host.removeName(this.known.marked);
  }

  private get defined(): NonNullable<ReturnType<Host["book"]["getDefinedName"]>> {
    const defined = this.host.book.getDefinedName(this.known.marked);
    if (defined === null) throw invalidArgument(`The name ${this.Name} was deleted.`);
    return defined;
  }

  private get reference(): string {
    return this.defined.getFormulaOrRefString().replace(/^=/, "");
  }

  private target(): Range | undefined {
    const found = parseReference(this.reference);
    const sheet = found === undefined ? undefined : this.host.sheetByName(found.sheet);
    return found === undefined || sheet === undefined
      ? undefined
      : new Range(this.host, sheet.getSheetId(), found.area);
  }
}

function referenceText(reference: unknown): string {
  if (reference instanceof Range)
    return `${sheetText(reference.sheet.getSheetName())}!${areaText(reference.area, true)}`;
  if (typeof reference !== "string") throw invalidArgument();
  return reference.replace(/^=/, "");
}
